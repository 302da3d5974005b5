/** The words of a report, section by section. */
@NullMarked
package vn.lantoa.reporting.report.section;

import org.jspecify.annotations.NullMarked;
