/** Figures within words: references that are put in place, and numbers typed by hand that are held against them. */
@NullMarked
package vn.lantoa.reporting.report.text;

import org.jspecify.annotations.NullMarked;
