/** Rows of a plan's tables, with what reading them as tasks takes. */
@NullMarked
package vn.lantoa.task.plan.row;

import org.jspecify.annotations.NullMarked;
