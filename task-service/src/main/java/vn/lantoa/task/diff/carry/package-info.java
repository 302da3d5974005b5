/** Open tasks of a replaced plan, carried over to the one that takes its place; none is lost in silence. */
@NullMarked
package vn.lantoa.task.diff.carry;

import org.jspecify.annotations.NullMarked;
