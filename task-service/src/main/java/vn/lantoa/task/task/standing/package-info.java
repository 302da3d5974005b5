/** How far tasks are, written for many of them at once (rules.md §6). */
@NullMarked
package vn.lantoa.task.task.standing;

import org.jspecify.annotations.NullMarked;
