package vn.lantoa.task.reminder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.contract.ReminderChanged;

/** A reminder: of a task, or of an agency at large. It is answered once. */
@Entity
class Reminder extends StoredRecord {

    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);

    private @Nullable UUID taskId;
    private String agency;
    private int level;
    private LocalDate dueBy;
    private @Nullable String note;
    private boolean automatic;
    private @Nullable LocalDate taskDueOn;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;

    protected Reminder() {}

    /** @param agency who is reminded */
    Reminder(NewReminder reminder, String agency) {
        this.taskId = reminder.taskId();
        this.agency = agency;
        this.level = reminder.level();
        this.dueBy = reminder.dueBy();
        this.note = reminder.note();
    }

    Reminder(AutomaticReminder reminder) {
        this.taskId = reminder.taskId();
        this.agency = reminder.agency();
        this.level = reminder.level();
        this.dueBy = reminder.dueBy();
        this.automatic = true;
        this.taskDueOn = reminder.taskDueOn();
    }

    String agency() {
        return agency;
    }

    @Nullable
    UUID taskId() {
        return taskId;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    void answer(String words, String by, Instant at) {
        answer = words;
        answeredBy = by;
        answeredAt = at;
    }

    ReminderView view(LocalDate today) {
        return new ReminderView(
                id(),
                taskId,
                agency,
                level,
                dueBy,
                note,
                automatic,
                taskDueOn,
                ReminderState.of(isAnswered(), dueBy, today),
                createdAt(),
                answeredAt,
                given(),
                meta());
    }

    /** @param plans the plan of each task */
    ReminderChanged changed(Map<UUID, UUID> plans) {
        UUID planId = taskId == null ? null : plans.get(taskId);
        return new ReminderChanged(id(), planId, taskId, agency, level, automatic, createdAt(), dueBy, answeredAt);
    }

    private @Nullable ReminderAnswer given() {
        if (answer == null || answeredAt == null || answeredBy == null) {
            return null;
        }
        BigDecimal seconds = BigDecimal.valueOf(
                Math.max(0, Duration.between(createdAt(), answeredAt).toSeconds()));
        BigDecimal hours = seconds.divide(SECONDS_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
        boolean late = BusinessTime.dayOf(answeredAt).isAfter(dueBy);
        return new ReminderAnswer(answer, answeredAt, answeredBy, Decimals.plain(hours), late);
    }
}
