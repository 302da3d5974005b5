/**
 * How complete figures are (rules.md §5): which agencies should have declared which closed months, which of them did,
 * and how much the missing ones may hide. Missing is not zero.
 */
@NullMarked
package vn.lantoa.reporting.completeness;

import org.jspecify.annotations.NullMarked;
