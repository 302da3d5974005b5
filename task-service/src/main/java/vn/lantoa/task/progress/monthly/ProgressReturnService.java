package vn.lantoa.task.progress.monthly;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.OwnAgencies;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.progress.NewProgress;
import vn.lantoa.task.progress.ProgressBatch;
import vn.lantoa.task.progress.ProgressService;
import vn.lantoa.task.progress.ProgressView;
import vn.lantoa.task.progress.monthly.line.ReturnLine;
import vn.lantoa.task.progress.monthly.line.ReturnRules;
import vn.lantoa.task.progress.monthly.line.ReturnWords;

/** Takes the returns of agencies: their own and their predecessors'; an officer sends anybody's. */
@ApplicationScoped
@Transactional
public class ProgressReturnService {

    private final ProgressReturnRepository returns;
    private final ReturnRules rules;
    private final ReturnWords words;
    private final ProgressBatch batch;
    private final ProgressService progress;
    private final PlanService plans;
    private final AgencyService agencies;
    private final OwnAgencies own;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ProgressReturnService(
            ProgressReturnRepository returns,
            ReturnRules rules,
            ReturnWords words,
            ProgressBatch batch,
            ProgressService progress,
            PlanService plans,
            AgencyService agencies,
            OwnAgencies own,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.returns = returns;
        this.rules = rules;
        this.words = words;
        this.batch = batch;
        this.progress = progress;
        this.plans = plans;
        this.agencies = agencies;
        this.own = own;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Page<ProgressReturnView> list(ProgressReturnFilter filter, PageRequest page) {
        filter.check();
        KnownCode.require("agency", filter.agency, agencies::has);
        return returns.page(filter, page).map(ProgressReturn::view);
    }

    ProgressReturnView get(UUID id) {
        return stored(id).view();
    }

    Page<ProgressView> updates(UUID id, PageRequest page) {
        return progress.ofReturn(stored(id).id(), page);
    }

    /**
     * Keeps the good lines of a return, and tells what is wrong with the others.
     *
     * @param atomic whether one bad line sinks all
     */
    ProgressReturnView take(ProgressReturnEntry entry, boolean atomic) {
        Period month = month(entry);
        own.demand(entry.agency());
        List<ReturnRules.Checked> lines = rules.check(entry.planId(), entry.agency(), month, entry.updates());
        Map<UUID, NewProgress> good = good(lines);
        if (atomic && good.size() < lines.size()) {
            throw ReturnWords.notAtomic(lines, lines.size() - good.size());
        }
        ProgressReturn kept =
                new ProgressReturn(entry, caller.org().orElse(null), good.size(), lines.size() - good.size());
        returns.persistAndFlush(kept);
        audit.record(AuditAction.CREATED, "progress-returns/" + kept.id(), kept.version(), null, kept.view());
        return kept.view().with(results(lines, batch.append(kept.id(), good)));
    }

    private static Map<UUID, NewProgress> good(List<ReturnRules.Checked> lines) {
        Map<UUID, NewProgress> good = new LinkedHashMap<>();
        for (ReturnRules.Checked line : lines) {
            if (line.isGood() && line.taskId() != null && line.progress() != null) {
                good.put(line.taskId(), line.progress());
            }
        }
        return good;
    }

    private List<ReturnLine> results(List<ReturnRules.Checked> lines, Map<UUID, ProgressView> kept) {
        List<ReturnLine> results = new ArrayList<>();
        for (ReturnRules.Checked line : lines) {
            ProgressView update = line.isGood() && line.taskId() != null ? kept.get(line.taskId()) : null;
            results.add(words.result(results.size() + 1, line, update));
        }
        return results;
    }

    private Period month(ProgressReturnEntry entry) {
        PlanView plan = plans.find(entry.planId())
                .orElseThrow(() -> Problem.inBody("planId", ProgressReturnProblem.RETURN_PLAN_UNKNOWN, entry.planId()));
        Period month = Period.parse(plan.reportCalendar(), entry.month()).orElseThrow();
        Problem.Collector faults = new Problem.Collector();
        faults.inBodyIf(
                !agencies.has(entry.agency()), "agency", ProgressReturnProblem.RETURN_AGENCY_UNKNOWN, entry.agency());
        faults.inBodyIf(
                month.firstDay().isAfter(BusinessTime.today(clock)),
                "month",
                ProgressReturnProblem.RETURN_MONTH_IN_FUTURE,
                entry.month(),
                month.firstDay());
        faults.raise();
        return month;
    }

    private ProgressReturn stored(UUID id) {
        return returns.findByIdOptional(id).orElseThrow(() -> Problem.of(ProgressReturnProblem.RETURN_NOT_FOUND, id));
    }
}
