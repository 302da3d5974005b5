/** Who has which role in a task, and how much work that is for whom (R009, R021). */
@NullMarked
package vn.lantoa.task.task.assignment;

import org.jspecify.annotations.NullMarked;
