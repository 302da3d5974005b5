/** What the clauses of a plan said on each day: amendments change them, and nothing is overwritten (R016). */
@NullMarked
package vn.lantoa.task.plan.version;

import org.jspecify.annotations.NullMarked;
