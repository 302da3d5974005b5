package vn.lantoa.task.budget.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.budget.ledger.BudgetPlans;

/** Keeps checks of money, and adds them up. */
@ApplicationScoped
@Transactional
public class FinanceCheckService {

    private final FinanceCheckRepository checks;
    private final QuestionedTable questioned;
    private final AgencyService agencies;
    private final BudgetPlans plans;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final FinanceCheckPublisher publisher;
    private final Clock clock;

    FinanceCheckService(
            FinanceCheckRepository checks,
            QuestionedTable questioned,
            AgencyService agencies,
            BudgetPlans plans,
            Preconditions preconditions,
            AuditTrail audit,
            FinanceCheckPublisher publisher,
            Clock clock) {
        this.checks = checks;
        this.questioned = questioned;
        this.agencies = agencies;
        this.plans = plans;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    Page<FinanceCheckView> list(FinanceCheckFilter filter, PageRequest page) {
        check(filter);
        return checks.page(filter, page).map(FinanceCheck::view);
    }

    FinanceCheckSummary summary(FinanceCheckFilter filter) {
        check(filter);
        return FinanceCheckSummary.of(questioned.read(filter));
    }

    FinanceCheckView get(UUID id) {
        return stored(id).view();
    }

    FinanceCheckView create(FinanceCheckEntry entry) {
        check(entry, null);
        FinanceCheck made = new FinanceCheck(entry);
        checks.persist(made);
        return written(AuditAction.CREATED, made, null);
    }

    FinanceCheckView replace(UUID id, FinanceCheckEntry entry) {
        FinanceCheck stored = stored(id);
        preconditions.requireMatch(stored.version());
        FinanceCheckView before = stored.view();
        check(entry, before.planId());
        stored.replaceBy(entry);
        return written(AuditAction.REPLACED, stored, before);
    }

    private void check(FinanceCheckFilter filter) {
        KnownCode.require("subjectAgency", filter.subjectAgency, agencies::has);
        FromTo.check(filter.from, filter.to);
    }

    /** @param planBefore the plan of the check so far, which is not looked at again */
    private void check(FinanceCheckEntry entry, @Nullable UUID planBefore) {
        LocalDate today = BusinessTime.today(clock);
        UUID plan = entry.planId();
        var faults = new Problem.Collector();
        faults.inBodyIf(
                !agencies.has(entry.subjectAgency()),
                "subjectAgency",
                FinanceCheckProblem.FINANCE_CHECK_AGENCY_UNKNOWN,
                entry.subjectAgency());
        if (plan != null && !plan.equals(planBefore)) {
            faults.inBodyIf(!plans.hold(plan), "planId", FinanceCheckProblem.FINANCE_CHECK_PLAN_UNKNOWN, plan);
        }
        faults.inBodyIf(
                entry.checkedOn().isAfter(today),
                "checkedOn",
                FinanceCheckProblem.FINANCE_CHECK_IN_FUTURE,
                entry.checkedOn(),
                today);
        faults.raise();
    }

    private FinanceCheckView written(AuditAction action, FinanceCheck stored, @Nullable FinanceCheckView before) {
        checks.flush();
        FinanceCheckView after = stored.view();
        audit.record(action, "finance-checks/" + stored.id(), stored.version(), before, after);
        publisher.publish(stored);
        return after;
    }

    private FinanceCheck stored(UUID id) {
        return checks.findByIdOptional(id)
                .orElseThrow(() -> Problem.of(FinanceCheckProblem.FINANCE_CHECK_NOT_FOUND, id));
    }
}
