/** How much press agencies may use, and where they stand. */
@NullMarked
package vn.lantoa.media.usage.quota;

import org.jspecify.annotations.NullMarked;
