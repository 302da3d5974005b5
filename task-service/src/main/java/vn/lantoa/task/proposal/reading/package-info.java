/**
 * Reads rows of task tables as proposals of tasks (rules.md §12): columns, agencies, dates, deliverables. Plain Java.
 */
@NullMarked
package vn.lantoa.task.proposal.reading;

import org.jspecify.annotations.NullMarked;
