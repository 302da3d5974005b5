/** Tasks: what one agency leads and others help with, hung on the plan's clauses (R009, R020, R024). */
@NullMarked
package vn.lantoa.task.task;

import org.jspecify.annotations.NullMarked;
