package vn.lantoa.task.task.bulk;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.row.RowFlaw;
import vn.lantoa.task.task.TaskEntry;
import vn.lantoa.task.task.TaskView;

/**
 * What a line of a file wants.
 *
 * @param task the one that it changes; null where it makes one
 * @param entry what it shall be; null where the line cannot be read
 * @param flaws why it can do nothing
 */
record TaskWish(
        TaskLine line, @Nullable TaskView task, @Nullable TaskEntry entry, List<RowFlaw> flaws) {

    /** The same for all lines that name the same task; of a task without a code there is one line only. */
    Optional<String> key() {
        return task == null ? line.code() : Optional.of(task.id().toString());
    }
}
