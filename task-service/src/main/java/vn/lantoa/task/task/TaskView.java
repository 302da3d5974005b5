package vn.lantoa.task.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A task. Its first fields are those of {@link TaskEntry}.
 *
 * @param percent how far it is, by the latest progress update
 * @param doneOn the day it reached 100 %; null while it has not
 */
@Schema(name = "Task")
public record TaskView(
        UUID id,
        UUID planId,
        String title,
        List<String> clausePaths,
        List<String> themeCodes,
        List<String> audienceCodes,
        LocalDate startOn,
        LocalDate dueOn,
        String lead,
        List<String> cooperating,
        BigDecimal weight,
        @Nullable Deliverable deliverable,
        TaskState state,
        @Nullable LocalDate cancelledOn,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason,
        BigDecimal percent,
        @Nullable LocalDate doneOn,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** The state that a day gives the task. */
    public DueState dueState(LocalDate day) {
        return DueState.of(doneOn, dueOn, day);
    }
}
