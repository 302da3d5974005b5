/** What shows that progress is true: links and attached files (rules.md §6). */
@NullMarked
package vn.lantoa.task.progress.evidence;

import org.jspecify.annotations.NullMarked;
