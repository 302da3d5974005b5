/** What the tasks of a plan need beside what is committed to them (R029). */
@NullMarked
package vn.lantoa.task.commitment.balance;

import org.jspecify.annotations.NullMarked;
