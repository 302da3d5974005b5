package vn.lantoa.task.inheritance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyLevel;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.agency.directory.ListedAgency;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.plan.clause.ClauseView;

/** Holds plans against the plans below them, and keeps of whom one is expected. */
@ApplicationScoped
@Transactional
class InheritanceService {

    /** Those that make plans of their own. */
    private static final Set<AgencyLevel> PLANNERS = EnumSet.of(AgencyLevel.DEPARTMENT, AgencyLevel.DISTRICT);

    private final PlanService plans;
    private final ClauseService clauses;
    private final AgencyService agencies;
    private final AgencyTable directory;
    private final InheritanceTable table;
    private final AuditTrail audit;
    private final Clock clock;

    InheritanceService(
            PlanService plans,
            ClauseService clauses,
            AgencyService agencies,
            AgencyTable directory,
            InheritanceTable table,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.clauses = clauses;
        this.agencies = agencies;
        this.directory = directory;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem 404 when there is no such plan */
    InheritanceView of(UUID id) {
        PlanView plan = plans.get(id);
        List<InheritanceMatrix.Below> below = plans.below(id).stream()
                .map(one -> new InheritanceMatrix.Below(
                        one,
                        clauses.actionsOf(one.id()).stream()
                                .map(ClauseView::path)
                                .toList(),
                        table.linksOf(one.id(), id)))
                .toList();
        Lineage lineage = directory.lineage();
        List<ListedAgency> expected = expected(plan, table.expectedOf(id));
        List<ListedAgency> issuers = directory.of(below.stream()
                .map(one -> one.plan().issuerCode())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        LocalDate today = BusinessTime.today(clock);
        Map<String, List<String>> answering = new HashMap<>();
        Stream.concat(expected.stream(), issuers.stream())
                .map(ListedAgency::code)
                .forEach(code -> answering.computeIfAbsent(code, any -> lineage.answering(code, today)));
        return new InheritanceMatrix(plan, clauses.actionsOf(id), below, lineage).view(expected, issuers, answering);
    }

    /** @param chosen of whom somebody said so; empty where nobody did */
    private List<ListedAgency> expected(PlanView plan, List<String> chosen) {
        if (!chosen.isEmpty()) {
            return directory.of(chosen);
        }
        return directory.within(plan.startOn(), plan.endOn(), PLANNERS).stream()
                .filter(agency -> !agency.code().equals(plan.issuerCode()))
                .toList();
    }

    ExpectedSubPlansView expectedOf(UUID id) {
        return expectedView(plans.get(id));
    }

    private ExpectedSubPlansView expectedView(PlanView plan) {
        List<String> chosen = table.expectedOf(plan.id());
        List<String> codes =
                expected(plan, chosen).stream().map(ListedAgency::code).toList();
        return new ExpectedSubPlansView(plan.id(), codes, !chosen.isEmpty(), plan.version());
    }

    /** Says of whom a plan is expected; the plan's version rises. */
    ExpectedSubPlansView expect(UUID id, ExpectedSubPlans entry) {
        PlanView plan = plans.get(id);
        Set<String> unknown = agencies.unknown(entry.agencies());
        Problem.Collector faults = new Problem.Collector();
        for (int i = 0; i < entry.agencies().size(); i++) {
            String code = entry.agencies().get(i);
            String field = "agencies[" + i + "]";
            faults.inBodyIf(unknown.contains(code), field, InheritanceProblem.INHERITANCE_AGENCY_UNKNOWN, code);
            faults.inBodyIf(
                    code.equals(plan.issuerCode()), field, InheritanceProblem.INHERITANCE_AGENCY_IS_ISSUER, code);
        }
        faults.raise();
        ExpectedSubPlansView before = expectedView(plan);
        PlanView changed = plans.changeInside(id);
        table.replaceExpected(id, List.copyOf(new LinkedHashSet<>(entry.agencies())));
        ExpectedSubPlansView after = expectedView(changed);
        audit.record(AuditAction.REPLACED, "plans/" + id + "/expected-sub-plans", changed.version(), before, after);
        return after;
    }
}
