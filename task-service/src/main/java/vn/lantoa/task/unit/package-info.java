/** The list of units in which figures and deliverables are given (rules.md §2). */
@NullMarked
package vn.lantoa.task.unit;

import org.jspecify.annotations.NullMarked;
