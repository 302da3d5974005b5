package vn.lantoa.task.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.DueState;

/**
 * How far a plan was at the end of a day, as known at an instant.
 *
 * @param plan over all its tasks; one that serves several clauses counts once
 * @param clauses per action clause, in the document's order
 * @param agencies per agency, over the tasks it leads
 * @param dueStates how many tasks were in each state
 * @param completion of the tasks that were due
 */
@Schema(name = "PlanProgress")
public record PlanProgress(
        UUID planId,
        LocalDate asOf,
        Instant knownAt,
        RollUp plan,
        List<OfClause> clauses,
        List<OfAgency> agencies,
        Map<DueState, Long> dueStates,
        Completion completion) {

    /** The roll-up of the tasks that serve one clause. */
    @Schema(name = "ClauseProgress")
    public record OfClause(
            String path,
            int tasks,
            @Nullable BigDecimal weighted,
            @Nullable BigDecimal simple,
            RollUp.@Nullable Reason reason) {

        static OfClause of(String path, RollUp roll) {
            return new OfClause(path, roll.tasks(), roll.weighted(), roll.simple(), roll.reason());
        }
    }

    /** The roll-up of the tasks that one agency leads. */
    @Schema(name = "AgencyProgress")
    public record OfAgency(
            String agency,
            int tasks,
            @Nullable BigDecimal weighted,
            @Nullable BigDecimal simple,
            RollUp.@Nullable Reason reason,
            List<String> answeredBy) {

        static OfAgency of(String agency, RollUp roll, List<String> answeredBy) {
            return new OfAgency(agency, roll.tasks(), roll.weighted(), roll.simple(), roll.reason(), answeredBy);
        }
    }

    /**
     * How many of the due tasks are done.
     *
     * @param due tasks whose dueOn is not after the day
     * @param done those of them that were finished by the day
     * @param percent done / due with two decimals; null when nothing was due
     */
    @Schema(name = "Completion")
    public record Completion(long due, long done, @Nullable BigDecimal percent) {}
}
