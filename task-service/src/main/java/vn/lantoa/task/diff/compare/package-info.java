/** Two readings of a plan held against each other. Plain Java. */
@NullMarked
package vn.lantoa.task.diff.compare;

import org.jspecify.annotations.NullMarked;
