/** The figures of a report, each with its id, and the tables that they stand in. */
@NullMarked
package vn.lantoa.reporting.report.dataset;

import org.jspecify.annotations.NullMarked;
