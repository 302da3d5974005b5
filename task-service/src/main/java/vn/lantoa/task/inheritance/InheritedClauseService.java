package vn.lantoa.task.inheritance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.diff.compare.ComparedClause;
import vn.lantoa.task.diff.compare.LikelyPairs;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.plan.clause.ClauseView;

/** Keeps which clauses of the plan above a sub-plan carries out, and proposes by likeness what it may. */
@ApplicationScoped
@Transactional
class InheritedClauseService {

    /** The share of words in common from which two clauses are worth a look. */
    private static final double LIKE = 0.4;

    private final PlanService plans;
    private final ClauseService clauses;
    private final InheritanceTable table;
    private final AuditTrail audit;

    InheritedClauseService(PlanService plans, ClauseService clauses, InheritanceTable table, AuditTrail audit) {
        this.plans = plans;
        this.clauses = clauses;
        this.table = table;
        this.audit = audit;
    }

    /** @throws Problem 404 when there is no such plan */
    InheritedClausesView of(UUID id) {
        return view(plans.get(id));
    }

    /** Replaces what is confirmed; the plan's version rises. */
    InheritedClausesView confirm(UUID id, InheritedClausesEntry entry) {
        PlanView plan = plans.get(id);
        UUID parent = plan.parentPlanId();
        if (parent == null && !entry.items().isEmpty()) {
            throw Problem.of(InheritanceProblem.INHERITANCE_PARENT_MISSING, id);
        }
        check(plan, entry);
        List<InheritedClause> before = parent == null ? List.of() : items(table.linksOf(id, parent));
        PlanView changed = plans.changeInside(id);
        if (parent != null) {
            table.replaceLinks(
                    id,
                    parent,
                    entry.items().stream()
                            .flatMap(item -> item.parentPaths().stream()
                                    .distinct()
                                    .map(path -> new ClauseLink(item.path(), path)))
                            .toList());
        }
        InheritedClausesView after = view(changed);
        audit.record(
                AuditAction.REPLACED, "plans/" + id + "/inherited-clauses", changed.version(), before, after.items());
        return after;
    }

    private void check(PlanView plan, InheritedClausesEntry entry) {
        Set<String> unknown = clauses.unknown(
                plan.id(), entry.items().stream().map(InheritedClause::path).toList());
        Set<String> unknownAbove = plan.parentPlanId() == null
                ? Set.of()
                : clauses.unknown(
                        plan.parentPlanId(),
                        entry.items().stream()
                                .flatMap(item -> item.parentPaths().stream())
                                .toList());
        Set<String> seen = new HashSet<>();
        Problem.Collector faults = new Problem.Collector();
        for (int i = 0; i < entry.items().size(); i++) {
            InheritedClause item = entry.items().get(i);
            String field = "items[" + i + "].path";
            faults.inBodyIf(
                    unknown.contains(item.path()), field, InheritanceProblem.INHERITANCE_CLAUSE_UNKNOWN, item.path());
            faults.inBodyIf(!seen.add(item.path()), field, InheritanceProblem.INHERITANCE_CLAUSE_REPEATED, item.path());
            String above = "items[" + i + "].parentPaths";
            item.parentPaths().stream()
                    .filter(unknownAbove::contains)
                    .forEach(path -> faults.inBody(above, InheritanceProblem.INHERITANCE_PARENT_CLAUSE_UNKNOWN, path));
        }
        faults.raise();
    }

    private InheritedClausesView view(PlanView plan) {
        UUID parent = plan.parentPlanId();
        if (parent == null) {
            return new InheritedClausesView(plan.id(), null, List.of(), List.of(), plan.version());
        }
        List<ClauseLink> links = table.linksOf(plan.id(), parent);
        return new InheritedClausesView(
                plan.id(), parent, items(links), proposals(plan.id(), parent, Set.copyOf(links)), plan.version());
    }

    /** By clause, in the document's order. */
    private static List<InheritedClause> items(List<ClauseLink> links) {
        Map<String, List<String>> byPath = links.stream()
                .collect(Collectors.groupingBy(
                        ClauseLink::path,
                        LinkedHashMap::new,
                        Collectors.mapping(ClauseLink::parentPath, Collectors.toList())));
        return byPath.entrySet().stream()
                .map(entry -> new InheritedClause(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<InheritedClausesView.Proposal> proposals(UUID id, UUID parent, Set<ClauseLink> confirmed) {
        List<ComparedClause> above = compared(parent);
        List<ComparedClause> own = compared(id);
        List<InheritedClausesView.Proposal> proposals = new ArrayList<>();
        for (LikelyPairs.Likely pair : LikelyPairs.of(above, own, LIKE)) {
            ComparedClause from = above.get(pair.before());
            ComparedClause to = own.get(pair.now());
            if (pair.likeness() >= LIKE && !confirmed.contains(new ClauseLink(to.path(), from.path()))) {
                BigDecimal likeness = BigDecimal.valueOf(pair.likeness()).setScale(2, RoundingMode.HALF_UP);
                proposals.add(
                        new InheritedClausesView.Proposal(to.path(), to.text(), from.path(), from.text(), likeness));
            }
        }
        return proposals;
    }

    private List<ComparedClause> compared(UUID planId) {
        return clauses.actionsOf(planId).stream()
                .map(InheritedClauseService::compared)
                .toList();
    }

    private static ComparedClause compared(ClauseView clause) {
        return new ComparedClause(clause.path(), clause.parentPath(), clause.title(), clause.text(), clause.sha256());
    }
}
