/**
 * Scorecards: how each clause of a plan stands by its tasks, progress, content and KPIs, and by its money and events once these are
 * recorded. What is not known is UNKNOWN with its reason, never 0.
 */
package vn.lantoa.reporting.scorecard;
