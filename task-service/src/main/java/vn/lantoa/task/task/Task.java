package vn.lantoa.task.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.task.rule.CheckedTask;
import vn.lantoa.task.task.value.Deliverable;
import vn.lantoa.task.task.value.ResourceNeed;
import vn.lantoa.task.task.value.Standing;
import vn.lantoa.task.task.value.TaskKind;
import vn.lantoa.task.task.value.TaskState;

/** A task of a plan: one agency leads it, any number help. Its standing is the latest progress that was recorded. */
@Entity
class Task extends StoredRecord {

    private UUID planId;
    private String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> clausePaths;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themeCodes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> audienceCodes;

    private LocalDate startOn;
    private LocalDate dueOn;
    private String lead;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> cooperating;

    private BigDecimal weight;
    private @Nullable String deliverableType;
    private @Nullable BigDecimal deliverableQuantity;
    private @Nullable String deliverableUnit;
    private @Nullable String code;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> advising;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> inspecting;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> dependsOn;

    @Enumerated(EnumType.STRING)
    private TaskKind kind = TaskKind.REGULAR;

    private @Nullable String description;
    private @Nullable String hypothesis;
    private @Nullable String kpi;
    private @Nullable Boolean achieved;
    private @Nullable Long staffNeeded;
    private @Nullable Long amountNeeded;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.LIVE;

    private @Nullable LocalDate cancelledOn;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancelReason;
    private BigDecimal percent = BigDecimal.ZERO;
    private @Nullable LocalDate doneOn;

    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    protected Task() {}

    Task(CheckedTask task) {
        planId = task.entry().planId();
        replaceBy(task);
    }

    final void replaceBy(CheckedTask task) {
        TaskEntry entry = task.entry();
        title = entry.title();
        clausePaths = List.copyOf(entry.clausePaths());
        themeCodes = List.copyOf(entry.themeCodes());
        audienceCodes = List.copyOf(entry.audienceCodes());
        startOn = task.startOn();
        dueOn = task.dueOn();
        lead = task.lead();
        cooperating = List.copyOf(entry.cooperating());
        weight = entry.weight();
        Deliverable deliverable = entry.deliverable();
        deliverableType = deliverable == null ? null : deliverable.type();
        deliverableQuantity = deliverable == null ? null : deliverable.quantity();
        deliverableUnit = deliverable == null ? null : deliverable.unit();
        code = entry.code();
        advising = List.copyOf(entry.advising());
        inspecting = List.copyOf(entry.inspecting());
        dependsOn = List.copyOf(task.dependsOn());
        kind = entry.kind();
        description = entry.description();
        hypothesis = entry.hypothesis();
        kpi = entry.kpi();
        achieved = entry.achieved();
        ResourceNeed need = entry.need();
        staffNeeded = need == null ? null : need.staffCount();
        amountNeeded = need == null ? null : need.amountVnd();
    }

    /** Makes it a task of the plan that took the place of its own, where it serves these clauses. */
    void moveTo(UUID plan, List<String> clauses, List<String> themes, List<String> audiences) {
        planId = plan;
        clausePaths = List.copyOf(clauses);
        themeCodes = List.copyOf(themes);
        audienceCodes = List.copyOf(audiences);
    }

    /** Takes the task out of every count from a day on. */
    void cancel(LocalDate on, Instant at, String reason) {
        state = TaskState.CANCELLED;
        cancelledOn = on;
        cancelledAt = at;
        cancelReason = reason;
    }

    /** Notes how far the task is; the version rises although nothing may have changed. */
    void standAt(Standing standing, Instant at) {
        percent = standing.percent();
        doneOn = standing.doneOn();
        changedInside(at);
    }

    UUID planId() {
        return planId;
    }

    TaskState state() {
        return state;
    }

    @Nullable
    String code() {
        return code;
    }

    TaskView view() {
        return new TaskView(
                id(),
                planId,
                title,
                List.copyOf(clausePaths),
                List.copyOf(themeCodes),
                List.copyOf(audienceCodes),
                startOn,
                dueOn,
                lead,
                List.copyOf(cooperating),
                Decimals.plain(weight),
                Deliverable.of(deliverableType, deliverableQuantity, deliverableUnit),
                code,
                List.copyOf(advising),
                List.copyOf(inspecting),
                kind,
                description,
                hypothesis,
                kpi,
                achieved,
                List.copyOf(dependsOn),
                ResourceNeed.of(staffNeeded, amountNeeded),
                state,
                cancelledOn,
                cancelledAt,
                cancelReason,
                Decimals.plain(percent),
                doneOn,
                null,
                null,
                meta());
    }
}
