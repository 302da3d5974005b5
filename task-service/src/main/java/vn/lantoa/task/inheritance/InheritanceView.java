package vn.lantoa.task.inheritance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.plan.PlanStatus;

/**
 * Which agency's plan picked up which clause of a plan.
 *
 * @param actionClauses how many clauses ask for action
 * @param inherited how many of them a plan in force picked up
 * @param expected of how many agencies a plan is expected
 * @param issued how many of them have one that was issued
 * @param drafted how many have only a draft
 * @param clauses the clauses that ask for action, in the document's order
 * @param agencies those that a plan is expected of, and others that made one, by code
 * @param gaps what is missing
 */
@Schema(name = "Inheritance")
public record InheritanceView(
        UUID planId,
        int actionClauses,
        int inherited,
        int expected,
        int issued,
        int drafted,
        List<ClauseRow> clauses,
        List<AgencyColumn> agencies,
        Gaps gaps) {

    /** A clause of the plan, and who carries it out. */
    @Schema(name = "InheritanceClause")
    public record ClauseRow(String path, String title, String text, List<Cell> carriedBy) {}

    /** A sub-plan that picked the clause up, and by which of its clauses. */
    @Schema(name = "InheritanceCell")
    public record Cell(@Nullable String agency, UUID planId, PlanStatus status, List<String> paths) {}

    /** An agency and its plans. */
    @Schema(name = "InheritanceAgency")
    public record AgencyColumn(
            String agency,
            String name,
            List<String> answeredBy,
            boolean expected,
            SubPlanState state,
            List<SubPlan> subPlans) {}

    /** How far an agency is with its plan. */
    public enum SubPlanState {
        /** It has none. */
        NONE,
        /** It has a draft. */
        DRAFTED,
        /** It has issued one. */
        ISSUED
    }

    /** A plan of an agency below the plan. */
    @Schema(name = "SubPlan")
    public record SubPlan(
            UUID planId,
            String title,
            @Nullable String number,
            PlanStatus status,
            @Nullable LocalDate issuedOn,
            LocalDate startOn,
            LocalDate endOn,
            boolean periodWithin,
            List<String> parentPaths,
            List<String> unlinked) {}

    /** Clauses that no plan in force picked up, and agencies that have none. */
    @Schema(name = "InheritanceGaps")
    public record Gaps(List<String> clauses, List<String> agencies) {}
}
