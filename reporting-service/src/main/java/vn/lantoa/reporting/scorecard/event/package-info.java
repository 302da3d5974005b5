/**
 * How the events of a plan stand (rules.md §8): what came of each, what the press published, and that against its media
 * plan.
 */
@NullMarked
package vn.lantoa.reporting.scorecard.event;

import org.jspecify.annotations.NullMarked;
