package vn.lantoa.task.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

/**
 * A task. Its first fields are those of {@link TaskEntry}.
 *
 * @param percent how far it is, by the latest progress update
 * @param doneOn the day it reached 100 %; null while it has not
 */
@Schema(name = "Task")
public record TaskView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) String title,
        @Schema(required = true) List<String> clausePaths,
        @Schema(required = true) List<String> themeCodes,
        @Schema(required = true) List<String> audienceCodes,
        @Schema(required = true) LocalDate startOn,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) String lead,
        @Schema(required = true) List<String> cooperating,
        @Schema(required = true) BigDecimal weight,
        @Schema(nullable = true) Deliverable deliverable,
        @Schema(required = true) TaskState state,
        @Schema(nullable = true) LocalDate cancelledOn,
        @Schema(nullable = true) Instant cancelledAt,
        @Schema(nullable = true) String cancelReason,
        @Schema(required = true) BigDecimal percent,
        @Schema(nullable = true) LocalDate doneOn,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {

    /** The state that a day gives the task. */
    public DueState dueState(LocalDate day) {
        return DueState.of(doneOn, dueOn, day);
    }
}
