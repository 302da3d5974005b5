/** The sums of the ledgers of money, and the rule that no stage stands above the one before it (rules.md §2). */
@NullMarked
package vn.lantoa.task.budget.ledger;

import org.jspecify.annotations.NullMarked;
