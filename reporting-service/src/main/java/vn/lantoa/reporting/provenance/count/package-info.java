/**
 * Figures that count records other than publications: tasks, clauses, events, obstacles, reminders, amendments, months;
 * and those that add what was decided of money.
 */
@NullMarked
package vn.lantoa.reporting.provenance.count;

import org.jspecify.annotations.NullMarked;
