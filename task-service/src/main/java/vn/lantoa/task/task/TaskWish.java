package vn.lantoa.task.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.row.RowFlaw;
import vn.lantoa.task.task.bulk.TaskLine;

/**
 * What a line of a file wants.
 *
 * @param task the one that it changes; null where it makes one
 * @param entry what it shall be; null where the line cannot be read
 * @param flaws why it can do nothing
 */
record TaskWish(
        TaskLine line, @Nullable Task task, @Nullable TaskEntry entry, List<RowFlaw> flaws) {}
