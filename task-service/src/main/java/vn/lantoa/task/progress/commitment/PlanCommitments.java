package vn.lantoa.task.progress.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * What was promised for a period, and what came of it.
 *
 * @param from the first day of the period
 * @param to the first day behind it
 * @param promisedAt promised is what was known at this instant
 * @param total of all agencies
 * @param agencies by the agency that led when it was promised, by code
 * @param tasks by due day
 */
@Schema(name = "PlanCommitments")
public record PlanCommitments(
        UUID planId,
        LocalDate from,
        LocalDate to,
        Instant promisedAt,
        LocalDate asOf,
        Counts total,
        List<OfAgency> agencies,
        List<OfTask> tasks) {

    /**
     * How many tasks of each outcome.
     *
     * @param promised all but those that were added
     * @param integrity kept / (promised − open) in percent with two decimals; null where nothing is to be judged
     */
    @Schema(name = "CommitmentCounts")
    public record Counts(
            long promised,
            long kept,
            long late,
            long pushedOut,
            long dropped,
            long broken,
            long open,
            long added,
            @Nullable BigDecimal integrity) {

        static Counts of(Collection<OfTask> tasks) {
            Map<CommitmentOutcome, Long> by =
                    tasks.stream().collect(Collectors.groupingBy(OfTask::outcome, Collectors.counting()));
            long added = by.getOrDefault(CommitmentOutcome.ADDED, 0L);
            long open = by.getOrDefault(CommitmentOutcome.OPEN, 0L);
            long kept = by.getOrDefault(CommitmentOutcome.KEPT, 0L);
            long promised = tasks.size() - added;
            return new Counts(
                    promised,
                    kept,
                    by.getOrDefault(CommitmentOutcome.LATE, 0L),
                    by.getOrDefault(CommitmentOutcome.PUSHED_OUT, 0L),
                    by.getOrDefault(CommitmentOutcome.DROPPED, 0L),
                    by.getOrDefault(CommitmentOutcome.BROKEN, 0L),
                    open,
                    added,
                    Decimals.percent(kept, promised - open));
        }
    }

    /** The tasks of one agency. */
    @Schema(name = "AgencyCommitments")
    public record OfAgency(String agency, Counts counts) {}

    /**
     * What came of a task.
     *
     * @param agency who led it when it was promised; of one that was added, who leads it
     * @param promisedOn the day it was promised for; null where it was added
     * @param dueOn its due day now; null where it is the plan's no more
     * @param doneOn null while it is not finished
     */
    @Schema(name = "TaskCommitment")
    public record OfTask(
            UUID taskId,
            String title,
            String agency,
            CommitmentOutcome outcome,
            @Nullable LocalDate promisedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    static List<OfAgency> byAgency(List<OfTask> tasks) {
        return tasks.stream()
                .collect(Collectors.groupingBy(OfTask::agency, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new OfAgency(one.getKey(), Counts.of(one.getValue())))
                .toList();
    }
}
