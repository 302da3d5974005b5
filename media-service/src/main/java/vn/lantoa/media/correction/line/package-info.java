/** The lines of a correction: what each asks for, and what would come of it. */
@NullMarked
package vn.lantoa.media.correction.line;

import org.jspecify.annotations.NullMarked;
