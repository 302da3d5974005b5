/** Attempts to make tasks, of which one that fails sinks no other. */
@NullMarked
package vn.lantoa.task.task.attempt;

import org.jspecify.annotations.NullMarked;
