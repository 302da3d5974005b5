/** Declarations: a press agency states that what it sent for a month is complete. Missing is not zero (rules.md §5). */
@NullMarked
package vn.lantoa.media.declaration;

import org.jspecify.annotations.NullMarked;
