/** What press agencies are to hand in for the reports of a period, and what of it is there. */
@NullMarked
package vn.lantoa.reporting.report.input;

import org.jspecify.annotations.NullMarked;
