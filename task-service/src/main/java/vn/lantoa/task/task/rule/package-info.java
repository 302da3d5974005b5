/** What must be true of a task before it is stored, changed or cancelled. */
@NullMarked
package vn.lantoa.task.task.rule;

import org.jspecify.annotations.NullMarked;
