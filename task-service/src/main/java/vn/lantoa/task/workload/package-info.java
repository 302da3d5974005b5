/** How much of a plan's work is whose, by role (R021). */
@NullMarked
package vn.lantoa.task.workload;

import org.jspecify.annotations.NullMarked;
