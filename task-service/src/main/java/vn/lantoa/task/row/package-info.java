/** The rows of a body or a file, each read and judged for itself: one that is wrong sinks no other. */
@NullMarked
package vn.lantoa.task.row;

import org.jspecify.annotations.NullMarked;
