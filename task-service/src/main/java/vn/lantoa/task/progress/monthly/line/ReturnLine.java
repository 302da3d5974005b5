package vn.lantoa.task.progress.monthly.line;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.row.RowFault;
import vn.lantoa.task.warning.TaskWarning;

/**
 * What came of one update of a return.
 *
 * @param line its place in the return, from 1
 * @param taskId null where it cannot be read
 * @param id the update that was kept
 */
@Schema(name = "ReturnLine")
public record ReturnLine(
        int line,
        @Nullable UUID taskId,
        @Nullable UUID id,
        Status status,
        List<RowFault> errors,
        List<TaskWarning> warnings) {

    /** Whether the update was kept. */
    @Schema(name = "ReturnLineStatus")
    public enum Status {
        ACCEPTED,
        REJECTED
    }
}
