/** What in a plan's document a person should look at, and what came of it (R005). */
@NullMarked
package vn.lantoa.task.plan.finding;

import org.jspecify.annotations.NullMarked;
