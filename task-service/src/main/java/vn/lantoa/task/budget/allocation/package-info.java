/** Which money was assigned to which agency by which decision (R035): a ledger that is only added to. */
@NullMarked
package vn.lantoa.task.budget.allocation;

import org.jspecify.annotations.NullMarked;
