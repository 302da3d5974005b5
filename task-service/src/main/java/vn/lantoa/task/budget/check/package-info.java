/** How the use of money was checked, and what was questioned (R031). */
@NullMarked
package vn.lantoa.task.budget.check;

import org.jspecify.annotations.NullMarked;
