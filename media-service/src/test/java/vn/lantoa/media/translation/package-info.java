/** Tests of translations. */
@NullMarked
package vn.lantoa.media.translation;

import org.jspecify.annotations.NullMarked;
