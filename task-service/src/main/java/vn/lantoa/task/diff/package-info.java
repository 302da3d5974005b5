/** What an amended document changes: clause by clause, with the tasks that it touches (rules.md §12). */
@NullMarked
package vn.lantoa.task.diff;

import org.jspecify.annotations.NullMarked;
