/** Works whose titles are nearly the same, for a person to look at (R113); no figure goes by it. */
@NullMarked
package vn.lantoa.media.likeness;

import org.jspecify.annotations.NullMarked;
