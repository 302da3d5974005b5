/** The lines of a return: each read and judged for itself. */
@NullMarked
package vn.lantoa.task.progress.monthly.line;

import org.jspecify.annotations.NullMarked;
