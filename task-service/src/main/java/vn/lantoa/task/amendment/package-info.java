/**
 * Amendments: what a clause says before and after, from which day, by whose word, and what becomes of the tasks on it
 * (R016).
 */
@NullMarked
package vn.lantoa.task.amendment;

import org.jspecify.annotations.NullMarked;
