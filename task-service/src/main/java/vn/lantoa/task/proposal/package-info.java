/** Task proposals: rows of a plan's task tables, and the tasks that an officer makes of them (rules.md §12). */
@NullMarked
package vn.lantoa.task.proposal;

import org.jspecify.annotations.NullMarked;
