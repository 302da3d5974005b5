/** What money is for: lines of a plan's budget, each of one agency, source and fiscal year (R036, R100). */
@NullMarked
package vn.lantoa.task.budget.line;

import org.jspecify.annotations.NullMarked;
