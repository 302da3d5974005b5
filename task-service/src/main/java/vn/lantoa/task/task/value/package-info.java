/** What is said of a task: its kind, its state, how far it is, what it yields and needs. */
@NullMarked
package vn.lantoa.task.task.value;

import org.jspecify.annotations.NullMarked;
