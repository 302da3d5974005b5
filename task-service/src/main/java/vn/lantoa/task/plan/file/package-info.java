/** A plan's document as a file: what is told of it, and what a file may not be. */
@NullMarked
package vn.lantoa.task.plan.file;

import org.jspecify.annotations.NullMarked;
