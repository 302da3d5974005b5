package vn.lantoa.task.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.task.DueState;

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
        @Schema(required = true) UUID planId,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) Instant knownAt,
        @Schema(required = true) RollUp plan,
        @Schema(required = true) List<OfClause> clauses,
        @Schema(required = true) List<OfAgency> agencies,
        @Schema(required = true) Map<DueState, Long> dueStates,
        @Schema(required = true) Completion completion) {

    /** The roll-up of the tasks that serve one clause. */
    @Schema(name = "ClauseProgress")
    public record OfClause(
            @Schema(required = true) String path,
            @Schema(required = true) int tasks,
            @Schema(nullable = true) BigDecimal weighted,
            @Schema(nullable = true) BigDecimal simple,
            @Schema(nullable = true) RollUp.Reason reason) {

        static OfClause of(String path, RollUp roll) {
            return new OfClause(path, roll.tasks(), roll.weighted(), roll.simple(), roll.reason());
        }
    }

    /** The roll-up of the tasks that one agency leads. */
    @Schema(name = "AgencyProgress")
    public record OfAgency(
            @Schema(required = true) String agency,
            @Schema(required = true) int tasks,
            @Schema(nullable = true) BigDecimal weighted,
            @Schema(nullable = true) BigDecimal simple,
            @Schema(nullable = true) RollUp.Reason reason) {

        static OfAgency of(String agency, RollUp roll) {
            return new OfAgency(agency, roll.tasks(), roll.weighted(), roll.simple(), roll.reason());
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
    public record Completion(
            @Schema(required = true) long due,
            @Schema(required = true) long done,
            @Schema(nullable = true) BigDecimal percent) {}
}
