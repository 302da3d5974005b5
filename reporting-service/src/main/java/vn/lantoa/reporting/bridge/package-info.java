/** What the report calendars make of the same period, and which days lie between their totals (rules.md §1, R102). */
@NullMarked
package vn.lantoa.reporting.bridge;

import org.jspecify.annotations.NullMarked;
