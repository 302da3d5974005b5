/**
 * What other services own: plans, clauses, tasks, agencies, press agencies, growth targets, calendars, declarations,
 * submissions, events with their series and figures, as they tell it. Features ask here instead of there: services
 * never call each other.
 */
@NullMarked
package vn.lantoa.reporting.reference;

import org.jspecify.annotations.NullMarked;
