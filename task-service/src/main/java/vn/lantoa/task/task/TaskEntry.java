package vn.lantoa.task.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.task.task.value.Deliverable;
import vn.lantoa.task.task.value.ResourceNeed;
import vn.lantoa.task.task.value.TaskKind;

/**
 * A task as it is created or replaced.
 *
 * @param planId the plan it belongs to; cannot change later
 * @param clausePaths the clauses it serves; without one it is an orphan
 * @param startOn the plan's first day unless given
 * @param dueOn the last day that is in time; the plan's last day unless given
 * @param lead the one agency in charge (a missing one is {@code TASK_LEAD_REQUIRED})
 * @param cooperating the agencies that help
 * @param weight how much it counts in the weighted roll-up; 1 unless given
 * @param code what it is called in its plan; null while nobody named it
 * @param advising the agencies that advise (tham mưu)
 * @param inspecting the agencies that inspect (kiểm tra)
 * @param kind REGULAR unless given
 * @param description what it is in a few sentences; a breakthrough says it
 * @param hypothesis of a breakthrough, what it supposes
 * @param kpi of a breakthrough, the figure by which that shows
 * @param achieved of a breakthrough, whether the figure was reached; null while nobody knows
 * @param dependsOn the tasks of the same plan that come first, by their ids or codes
 * @param need the staff and money that it needs
 */
@Schema(name = "TaskEntry")
@Requires("lead")
public record TaskEntry(
        @NotNull UUID planId,
        @NotBlank @Size(max = 500) String title,
        @Size(max = 100) List<@NotBlank @Size(max = 60) String> clausePaths,
        @Size(max = 50) List<@NotBlank @Size(max = 35) String> themeCodes,
        @Size(max = 50) List<@NotBlank @Size(max = 20) String> audienceCodes,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        @Size(max = 35) @Nullable String lead,
        @Size(max = 100) List<@NotBlank @Size(max = 35) String> cooperating,
        @DecimalMin("0") @Digits(integer = 6, fraction = 3) BigDecimal weight,
        @Valid @Nullable Deliverable deliverable,
        @Size(max = 50) @Nullable String code,
        @Size(max = 100) List<@NotBlank @Size(max = 35) String> advising,
        @Size(max = 100) List<@NotBlank @Size(max = 35) String> inspecting,
        TaskKind kind,
        @Multiline @Size(max = 2000) @Nullable String description,
        @Multiline @Size(max = 1000) @Nullable String hypothesis,
        @Size(max = 500) @Nullable String kpi,
        @Nullable Boolean achieved,
        @Size(max = 100) List<@NotBlank @Size(max = 50) String> dependsOn,
        @Valid @Nullable ResourceNeed need) {

    public TaskEntry {
        clausePaths = orEmpty(clausePaths);
        themeCodes = orEmpty(themeCodes);
        audienceCodes = orEmpty(audienceCodes);
        cooperating = orEmpty(cooperating);
        weight = weight == null ? BigDecimal.ONE : weight;
        advising = orEmpty(advising);
        inspecting = orEmpty(inspecting);
        kind = kind == null ? TaskKind.REGULAR : kind;
        dependsOn = orEmpty(dependsOn);
    }

    /** The same with other agencies. */
    TaskEntry assigned(@Nullable String leading, List<String> helping, List<String> advisers, List<String> inspectors) {
        return new TaskEntry(
                planId,
                title,
                clausePaths,
                themeCodes,
                audienceCodes,
                startOn,
                dueOn,
                leading,
                helping,
                weight,
                deliverable,
                code,
                advisers,
                inspectors,
                kind,
                description,
                hypothesis,
                kpi,
                achieved,
                dependsOn,
                need);
    }

    private static List<String> orEmpty(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }
}
