/** The editions of a series, year by year (R092): which are new, maintained or expanded against the year before. */
@NullMarked
package vn.lantoa.event.edition;

import org.jspecify.annotations.NullMarked;
