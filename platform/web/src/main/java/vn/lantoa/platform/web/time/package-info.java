/**
 * Time as the province counts it: its zone, its two report calendars, the half-month both are built from, working days
 * (rules.md §1).
 */
@NullMarked
package vn.lantoa.platform.web.time;

import org.jspecify.annotations.NullMarked;
