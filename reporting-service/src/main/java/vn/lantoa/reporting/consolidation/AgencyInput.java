package vn.lantoa.reporting.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.BusinessTime;

/**
 * What one agency owes of a period.
 *
 * @param planId the plan whose tasks it leads; null: months of the press
 * @param name null while the agency is not known here
 * @param expected how many tasks or months it is to say something of
 * @param missing the ids of the tasks, or the keys of the months, of which it said nothing; the first thousand
 * @param receivedOn the day on which the last of what is there came; null where nothing did, or that is not kept
 * @param chasing who was reminded of it
 */
@Schema(name = "AgencyInput")
public record AgencyInput(
        @Nullable UUID planId,
        ConsolidationKind kind,
        String period,
        String agency,
        @Nullable String name,
        ConsolidationState state,
        int expected,
        int received,
        List<String> missing,
        @Nullable LocalDate receivedOn,
        Chasing chasing) {

    /** How many of what is missing are named; {@code expected} and {@code received} count all. */
    static final int MOST_MISSING = 1_000;

    /**
     * Reminders of the agency, of the tasks of the row or of it as a whole.
     *
     * @param silent whose day has passed without an answer
     */
    @Schema(name = "InputChasing")
    public record Chasing(int reminders, int answered, int silent) {}

    /** That of a task of a plan something is to be said. */
    record OfTask(
            UUID planId,
            UUID taskId,
            String agency,
            @Nullable String name,
            @Nullable Instant receivedAt) {}

    /** Months are due when they are over themselves, progress when the period is. */
    boolean isDue(boolean isOver) {
        return expected > 0 && (isOver || kind == ConsolidationKind.DECLARATION);
    }

    /** @param tasks all that the agency leads of one plan */
    static AgencyInput ofTasks(List<OfTask> tasks, String period, boolean isOver, Chasing chasing) {
        OfTask any = tasks.get(0);
        List<Instant> received = tasks.stream()
                .flatMap(task -> Optional.ofNullable(task.receivedAt()).stream())
                .sorted()
                .toList();
        return new AgencyInput(
                any.planId(),
                ConsolidationKind.PROGRESS,
                period,
                any.agency(),
                any.name(),
                ConsolidationState.of(isOver, tasks.size(), received.size()),
                tasks.size(),
                received.size(),
                tasks.stream()
                        .filter(task -> task.receivedAt() == null)
                        .limit(MOST_MISSING)
                        .map(task -> task.taskId().toString())
                        .toList(),
                received.isEmpty() ? null : BusinessTime.dayOf(received.get(received.size() - 1)),
                chasing);
    }
}
