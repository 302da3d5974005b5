/** What was booked on lines, stage by stage: a ledger that is only added to (rules.md §2). */
@NullMarked
package vn.lantoa.task.budget.entry;

import org.jspecify.annotations.NullMarked;
