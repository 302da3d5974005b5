/** How two datasets of one period differ, and what each difference comes from (rules.md §10). */
@NullMarked
package vn.lantoa.reporting.report.diff;

import org.jspecify.annotations.NullMarked;
