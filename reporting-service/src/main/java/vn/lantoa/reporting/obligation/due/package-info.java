/** When reports are due, by the report calendars, and which months press agencies declared by then (rules.md §1). */
@NullMarked
package vn.lantoa.reporting.obligation.due;

import org.jspecify.annotations.NullMarked;
