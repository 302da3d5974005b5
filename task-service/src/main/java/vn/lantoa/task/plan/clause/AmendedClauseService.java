package vn.lantoa.task.plan.clause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.task.plan.Plan;
import vn.lantoa.task.plan.PlanPublisher;
import vn.lantoa.task.plan.PlanRepository;
import vn.lantoa.task.plan.PlanStatus;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.version.ClauseEdit;
import vn.lantoa.task.plan.version.ClauseHead;
import vn.lantoa.task.plan.version.ClauseVersion;
import vn.lantoa.task.plan.version.ClauseVersionTable;

/** Changes the clauses of a plan by amendment: keeps what they say from which day on, and lets them say it that day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AmendedClauseService {

    private final PlanRepository plans;
    private final ClauseRepository clauses;
    private final ClauseVersionTable versions;
    private final PlanPublisher publisher;
    private final ClausePublisher clausePublisher;
    private final AuditTrail audit;
    private final Clock clock;

    AmendedClauseService(
            PlanRepository plans,
            ClauseRepository clauses,
            ClauseVersionTable versions,
            PlanPublisher publisher,
            ClausePublisher clausePublisher,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.clauses = clauses;
        this.versions = versions;
        this.publisher = publisher;
        this.clausePublisher = clausePublisher;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last word on every clause that there ever was, in the document's order. */
    public Map<String, ClauseHead> heads(UUID planId) {
        Map<String, List<ClauseVersion>> amended = versions.of(planId);
        Map<String, ClauseHead> heads = new LinkedHashMap<>();
        for (PlanClause clause : clauses.everOf(planId)) {
            ClauseHead head = clause.head();
            List<ClauseVersion> its = amended.get(clause.path());
            if (its != null) {
                ClauseVersion last = its.get(its.size() - 1);
                head = new ClauseHead(head.path(), head.kind(), last.text(), last.sha256(), last.effectiveOn());
            }
            heads.put(head.path(), head);
        }
        return heads;
    }

    /** The paths of the clauses that the plan has, or will have, on a day. */
    public Set<String> pathsOn(UUID planId, LocalDate day) {
        return new ClausesOnDay(versions.of(planId), day)
                .of(clauses.everOf(planId)).stream().map(ClauseView::path).collect(Collectors.toSet());
    }

    /**
     * Keeps what an approved amendment of a held plan makes of its clauses; the first one makes the plan AMENDED.
     *
     * @param effectiveOn from which day on; no clause has a later change
     */
    public void keep(UUID planId, UUID amendmentId, LocalDate effectiveOn, List<ClauseEdit> edits) {
        Map<String, List<ClauseVersion>> amended = versions.of(planId);
        List<ClauseVersion> more = new ArrayList<>();
        for (ClauseEdit edit : edits) {
            List<ClauseVersion> its = amended.getOrDefault(edit.path(), List.of());
            int number = its.isEmpty() ? 1 : its.get(its.size() - 1).number() + 1;
            if (edit.after() != null) {
                add(planId, edit, edit.after(), amendmentId);
            } else if (its.isEmpty()) {
                more.add(original(planId, edit.path()));
            }
            more.add(new ClauseVersion(edit.path(), number, effectiveOn, edit.text(), edit.sha256(), amendmentId));
        }
        clauses.flush();
        versions.keep(planId, more);
        Plan plan = plans.findById(planId);
        if (plan.status() == PlanStatus.ISSUED) {
            PlanView before = plan.view();
            plan.become(PlanStatus.AMENDED);
            plans.flush();
            audit.record(AuditAction.TRANSITIONED, "plans/" + planId, plan.version(), before, plan.view());
            publisher.publish(plan);
        }
    }

    private ClauseVersion original(UUID planId, String path) {
        ClauseView clause = clauses.findEver(planId, path).map(PlanClause::view).orElseThrow();
        return new ClauseVersion(path, 0, null, clause.text(), clause.sha256(), null);
    }

    private void add(UUID planId, ClauseEdit edit, String after, UUID amendmentId) {
        clauses.flush();
        int behind = clauses.lastBefore(planId, edit.path());
        clauses.makeRoom(planId, behind);
        clauses.persist(PlanClause.added(
                clauses.findEver(planId, after).orElseThrow(),
                behind + 1,
                edit.path(),
                Objects.requireNonNull(edit.text()),
                Objects.requireNonNull(edit.sha256()),
                amendmentId));
    }

    /** Lets the clauses of a held plan say what an amendment makes of them, whose day has come, and publishes them. */
    public void putInForce(UUID planId, List<ClauseEdit> edits) {
        Map<String, PlanClause> every =
                clauses.everOf(planId).stream().collect(Collectors.toMap(PlanClause::path, Function.identity()));
        Map<PlanClause, ClauseView> before = new LinkedHashMap<>();
        for (ClauseEdit edit : edits) {
            PlanClause clause = Objects.requireNonNull(every.get(edit.path()));
            before.put(clause, clause.view());
            if (edit.text() == null || edit.sha256() == null) {
                clause.leave();
            } else {
                clause.say(edit.text(), edit.sha256());
            }
        }
        Plan plan = plans.findById(planId);
        plan.changedInside(clock.instant());
        plans.flush();
        before.forEach((clause, was) -> audit.record(
                AuditAction.REPLACED,
                "plans/" + planId + "/clauses/" + clause.path(),
                clause.version(),
                was,
                clause.view()));
        publisher.publish(plan);
        clausePublisher.publish(plan);
    }
}
