/** By whom and how fast a report came from draft to seal (R106). */
@NullMarked
package vn.lantoa.reporting.report.approval;

import org.jspecify.annotations.NullMarked;
