/** The clauses and headings of plans: their frozen paths, what they said on each day, which ask for action (R004). */
@NullMarked
package vn.lantoa.task.plan.clause;

import org.jspecify.annotations.NullMarked;
