/** What took reports from draft to seal, as it is kept. */
@NullMarked
package vn.lantoa.reporting.report.approval.step;

import org.jspecify.annotations.NullMarked;
