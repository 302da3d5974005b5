/**
 * Time as the province counts it: its zone, its two report calendars, the half-month both are built from, working days
 * (rules.md §1).
 */
package vn.lantoa.platform.web.time;
