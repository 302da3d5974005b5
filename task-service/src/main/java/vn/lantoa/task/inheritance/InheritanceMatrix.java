package vn.lantoa.task.inheritance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.task.agency.directory.ListedAgency;
import vn.lantoa.task.inheritance.InheritanceView.AgencyColumn;
import vn.lantoa.task.inheritance.InheritanceView.Cell;
import vn.lantoa.task.inheritance.InheritanceView.ClauseRow;
import vn.lantoa.task.inheritance.InheritanceView.Gaps;
import vn.lantoa.task.inheritance.InheritanceView.SubPlan;
import vn.lantoa.task.inheritance.InheritanceView.SubPlanState;
import vn.lantoa.task.plan.PlanStatus;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.ClauseView;

/**
 * Holds the clauses of a plan against the plans below it. A superseded plan counts for nothing; a draft is shown and
 * fills no gap.
 */
final class InheritanceMatrix {

    /**
     * A plan below the plan.
     *
     * @param actions the paths of its clauses that ask for action
     * @param links which of its clauses carry out which of the plan's
     */
    record Below(PlanView plan, List<String> actions, List<ClauseLink> links) {

        boolean inForce() {
            return plan.status() != PlanStatus.DRAFT;
        }

        List<String> pathsFor(String parentPath) {
            return links.stream()
                    .filter(link -> link.parentPath().equals(parentPath))
                    .map(ClauseLink::path)
                    .toList();
        }
    }

    private final PlanView plan;
    private final List<ClauseView> actions;
    private final List<Below> below;
    private final Lineage lineage;

    InheritanceMatrix(PlanView plan, List<ClauseView> actions, List<Below> below, Lineage lineage) {
        this.plan = plan;
        this.actions = actions;
        this.below = below.stream()
                .filter(one -> one.plan().status() != PlanStatus.SUPERSEDED)
                .toList();
        this.lineage = lineage;
    }

    /**
     * @param expected those that a plan is expected of
     * @param others those that made one all the same
     * @param answering who answers for each agency today
     */
    InheritanceView view(List<ListedAgency> expected, List<ListedAgency> others, Map<String, List<String>> answering) {
        List<ClauseRow> rows = actions.stream().map(this::row).toList();
        Map<String, AgencyColumn> columns = new TreeMap<>();
        expected.forEach(agency -> columns.put(agency.code(), column(agency, true, answering)));
        others.forEach(agency -> columns.putIfAbsent(agency.code(), column(agency, false, answering)));
        List<String> open = rows.stream()
                .filter(row -> row.carriedBy().stream().allMatch(cell -> cell.status() == PlanStatus.DRAFT))
                .map(ClauseRow::path)
                .toList();
        List<String> without = columns.values().stream()
                .filter(column -> column.expected() && column.state() != SubPlanState.ISSUED)
                .map(AgencyColumn::agency)
                .toList();
        return new InheritanceView(
                plan.id(),
                rows.size(),
                rows.size() - open.size(),
                expected.size(),
                expected.size() - without.size(),
                count(columns, SubPlanState.DRAFTED),
                rows,
                List.copyOf(columns.values()),
                new Gaps(open, without));
    }

    private static int count(Map<String, AgencyColumn> columns, SubPlanState state) {
        return (int) columns.values().stream()
                .filter(column -> column.expected() && column.state() == state)
                .count();
    }

    private ClauseRow row(ClauseView clause) {
        List<Cell> cells = new ArrayList<>();
        for (Below one : below) {
            List<String> paths = one.pathsFor(clause.path());
            if (!paths.isEmpty()) {
                PlanView of = one.plan();
                cells.add(new Cell(of.issuerCode(), of.id(), of.status(), paths));
            }
        }
        return new ClauseRow(clause.path(), clause.title(), clause.text(), cells);
    }

    private AgencyColumn column(ListedAgency agency, boolean isExpected, Map<String, List<String>> answering) {
        List<Below> own = below.stream()
                .filter(one -> isOf(agency.code(), one.plan().issuerCode()))
                .toList();
        SubPlanState state = own.stream().anyMatch(Below::inForce)
                ? SubPlanState.ISSUED
                : own.isEmpty() ? SubPlanState.NONE : SubPlanState.DRAFTED;
        return new AgencyColumn(
                agency.code(),
                agency.name(),
                answering.getOrDefault(agency.code(), List.of()),
                isExpected,
                state,
                own.stream().map(this::subPlan).toList());
    }

    /** A plan of one that an agency came from, or that came from it, is the agency's, too. */
    private boolean isOf(String agency, @Nullable String issuer) {
        return issuer != null
                && (lineage.origins(issuer).contains(agency)
                        || lineage.origins(agency).contains(issuer));
    }

    private SubPlan subPlan(Below one) {
        PlanView of = one.plan();
        Set<String> linked = one.links().stream().map(ClauseLink::path).collect(Collectors.toSet());
        return new SubPlan(
                of.id(),
                of.title(),
                of.number(),
                of.status(),
                of.issuedOn(),
                of.startOn(),
                of.endOn(),
                !of.startOn().isBefore(plan.startOn()) && !of.endOn().isAfter(plan.endOn()),
                List.copyOf(new LinkedHashSet<>(
                        one.links().stream().map(ClauseLink::parentPath).toList())),
                one.actions().stream().filter(path -> !linked.contains(path)).toList());
    }
}
