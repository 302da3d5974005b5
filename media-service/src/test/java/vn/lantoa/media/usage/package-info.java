/** Tests of the feature of this name. */
@NullMarked
package vn.lantoa.media.usage;

import org.jspecify.annotations.NullMarked;
