/**
 * Scorecards: how each clause of a plan stands by its tasks, progress, content, KPIs and events, and by its money once
 * that is recorded. What is not known is UNKNOWN with its reason, never 0.
 */
@NullMarked
package vn.lantoa.reporting.scorecard;

import org.jspecify.annotations.NullMarked;
