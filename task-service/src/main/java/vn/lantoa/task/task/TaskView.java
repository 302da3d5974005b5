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
import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.task.task.value.Deliverable;
import vn.lantoa.task.task.value.ResourceNeed;
import vn.lantoa.task.task.value.TaskKind;
import vn.lantoa.task.task.value.TaskState;
import vn.lantoa.task.warning.TaskWarning;

/**
 * A task. Its first fields are those of {@link TaskEntry}.
 *
 * @param percent how far it is, by the latest progress update
 * @param doneOn the day it reached 100 %; null while it has not
 * @param answeredBy who answers for it today: the lead while it exists, else those that came from it; null in the audit
 *     trail
 * @param warnings of the answer to a write, what is worth a look; null when it is only read
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
        @Nullable String code,
        List<String> advising,
        List<String> inspecting,
        TaskKind kind,
        @Nullable String description,
        @Nullable String hypothesis,
        @Nullable String kpi,
        @Nullable Boolean achieved,
        List<UUID> dependsOn,
        @Nullable ResourceNeed need,
        TaskState state,
        @Nullable LocalDate cancelledOn,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason,
        BigDecimal percent,
        @Nullable LocalDate doneOn,

        @Schema(description = "Who answers for it today: its lead while it exists, else those that came from it.")
        @Nullable
        List<String> answeredBy,

        @Schema(description = "In the answer to a write, what is worth a look; null when the task is only read.")
        @Nullable
        List<TaskWarning> warnings,

        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** Who answers for it, where that is not its lead any more: the register of agencies and the day change it. */
    @Override
    public @Nullable String derived() {
        return answeredBy == null || answeredBy.equals(List.of(lead)) ? null : String.join(".", answeredBy);
    }

    /** Whether it counts on a day. */
    public boolean isLiveOn(LocalDate day) {
        return cancelledOn == null || cancelledOn.isAfter(day);
    }

    /** The same, with who answers for it and what is worth a look. */
    TaskView with(List<String> answering, @Nullable List<TaskWarning> found) {
        return new TaskView(
                id,
                planId,
                title,
                clausePaths,
                themeCodes,
                audienceCodes,
                startOn,
                dueOn,
                lead,
                cooperating,
                weight,
                deliverable,
                code,
                advising,
                inspecting,
                kind,
                description,
                hypothesis,
                kpi,
                achieved,
                dependsOn,
                need,
                state,
                cancelledOn,
                cancelledAt,
                cancelReason,
                percent,
                doneOn,
                answering,
                found,
                meta);
    }

    /** What would make it what it is. */
    public TaskEntry entry() {
        return new TaskEntry(
                planId,
                title,
                clausePaths,
                themeCodes,
                audienceCodes,
                startOn,
                dueOn,
                lead,
                cooperating,
                weight,
                deliverable,
                code,
                advising,
                inspecting,
                kind,
                description,
                hypothesis,
                kpi,
                achieved,
                dependsOn.stream().map(UUID::toString).toList(),
                need);
    }

    /** The state that a day gives the task. */
    public DueState dueState(LocalDate day) {
        return DueState.of(doneOn, dueOn, day);
    }
}
