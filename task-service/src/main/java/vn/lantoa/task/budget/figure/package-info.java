/** A plan's budget by agency, clause, task, event, source, order or year, as of any day (rules.md §2). */
@NullMarked
package vn.lantoa.task.budget.figure;

import org.jspecify.annotations.NullMarked;
