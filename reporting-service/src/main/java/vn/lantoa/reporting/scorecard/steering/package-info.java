/**
 * What a plan is steered by (rules.md §6): its money, what hinders it, who was reminded, and what waits for what; of a
 * clause, or of the plan as a whole.
 */
@NullMarked
package vn.lantoa.reporting.scorecard.steering;

import org.jspecify.annotations.NullMarked;
