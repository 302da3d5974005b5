/** The report calendars: when reports are due, and the days on which nobody works (rules.md §1). */
@NullMarked
package vn.lantoa.task.calendar;

import org.jspecify.annotations.NullMarked;
