/** Figures that count records other than publications: tasks, clauses, events, obstacles, reminders, months. */
@NullMarked
package vn.lantoa.reporting.provenance.count;

import org.jspecify.annotations.NullMarked;
