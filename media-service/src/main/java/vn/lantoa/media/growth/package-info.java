/**
 * The growth that the plan asks of the press, and the baselines it is measured from (R050, rules.md §3). What was
 * measured is the reporting-service's.
 */
@NullMarked
package vn.lantoa.media.growth;

import org.jspecify.annotations.NullMarked;
