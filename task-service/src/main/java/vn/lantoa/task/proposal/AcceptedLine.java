package vn.lantoa.task.proposal;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.row.RowFault;

/**
 * What came of one row.
 *
 * @param line its place among the paths that were sent, from 1
 * @param path the row's clause
 * @param id the task; null where the row is rejected
 * @param errors why it is rejected
 * @param warnings what the task was made without
 */
@Schema(name = "AcceptedLine")
public record AcceptedLine(
        int line, String path, @Nullable UUID id, Status status, List<RowFault> errors, List<RowFault> warnings) {

    /** What was done with the row. */
    @Schema(name = "RowStatus")
    public enum Status {
        CREATED,
        /** The row's task had been made before. */
        UNCHANGED,
        REJECTED
    }
}
