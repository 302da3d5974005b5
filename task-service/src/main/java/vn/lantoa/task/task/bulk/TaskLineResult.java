package vn.lantoa.task.task.bulk;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.row.RowFault;

/**
 * What came of one line.
 *
 * @param line its place below the header, or among the lines of NDJSON, from 1
 * @param id the task; null where the line is rejected, and where a dry run made none
 * @param code what the task is called in its plan; null where it has no name
 * @param errors why it is rejected
 * @param warnings what is worth a look
 */
@Schema(name = "TaskLineResult")
public record TaskLineResult(
        int line,
        @Nullable UUID id,
        @Nullable String code,
        Status status,
        List<RowFault> errors,
        List<RowFault> warnings) {

    /** What was done with the line. */
    @Schema(name = "TaskLineStatus")
    public enum Status {
        CREATED,
        UPDATED,
        /** The task says so already, or the line made it before. */
        UNCHANGED,
        REJECTED
    }
}
