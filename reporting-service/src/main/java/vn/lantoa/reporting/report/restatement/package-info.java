/** Restatements (đính chính): what a sealed report would say if it were sealed now, and why. */
@NullMarked
package vn.lantoa.reporting.report.restatement;

import org.jspecify.annotations.NullMarked;
