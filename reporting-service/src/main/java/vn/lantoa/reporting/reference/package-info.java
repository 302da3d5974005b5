/**
 * What other services own: plans, clauses, tasks, agencies, press agencies, growth targets, calendars, declarations, submissions, as
 * their events tell it. Features ask here instead of there: services never call each other.
 */
package vn.lantoa.reporting.reference;
