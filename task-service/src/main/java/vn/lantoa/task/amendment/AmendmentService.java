package vn.lantoa.task.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.amendment.change.AmendmentChange;
import vn.lantoa.task.amendment.change.ChangePlanner;
import vn.lantoa.task.amendment.decision.AffectedTask;
import vn.lantoa.task.amendment.decision.DecidedTaskService;
import vn.lantoa.task.amendment.decision.TaskChoice;
import vn.lantoa.task.amendment.decision.TaskDecisions;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanStatus;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.AmendedClauseService;

/** Proposes amendments, and takes the word on the tasks that they touch. */
@ApplicationScoped
@Transactional
public class AmendmentService {

    /** So many characters may an amendment say, and so many what it takes the place of, together. */
    private static final long MOST_TEXT = 400_000;

    private final AmendmentRepository amendments;
    private final PlanService plans;
    private final AmendedClauseService clauses;
    private final DecidedTaskService tasks;
    private final AmendmentCause cause;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final AmendmentPublisher publisher;
    private final Clock clock;

    AmendmentService(
            AmendmentRepository amendments,
            PlanService plans,
            AmendedClauseService clauses,
            DecidedTaskService tasks,
            AmendmentCause cause,
            Preconditions preconditions,
            AuditTrail audit,
            AmendmentPublisher publisher,
            Clock clock) {
        this.amendments = amendments;
        this.plans = plans;
        this.clauses = clauses;
        this.tasks = tasks;
        this.cause = cause;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    Page<AmendmentView> list(UUID planId, AmendmentFilter filter, PageRequest page) {
        return amendments.page(plans.get(planId).id(), filter, page).map(Amendment::view);
    }

    AmendmentView get(UUID planId, UUID id) {
        UUID plan = plans.get(planId).id();
        return amendments.find(plan, id).map(Amendment::view).orElseThrow(() -> notFound(id));
    }

    /** The amendment of a plan, if there is one, held so that it is decided only after this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AmendmentView> hold(UUID planId, UUID id) {
        return amendments.findLocked(planId, id).map(Amendment::view);
    }

    /** Notes that an amendment came of an obstacle which was decided after it was proposed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cameOf(UUID planId, UUID id, UUID obstacleId) {
        Amendment amendment = amendments.findLocked(planId, id).orElseThrow(() -> notFound(id));
        AmendmentView before = amendment.view();
        if (!obstacleId.equals(before.obstacleId())) {
            amendment.cameOf(obstacleId);
            amendments.flush();
            audit.record(AuditAction.REPLACED, path(amendment), amendment.version(), before, amendment.view());
            publisher.publish(amendment);
        }
    }

    /**
     * Proposes an amendment; nothing of the plan is changed.
     *
     * @throws Problem 404 when there is no such plan, 409 when it is not in force, 400 naming what is wrong
     */
    AmendmentView propose(UUID planId, AmendmentEntry entry) {
        PlanView plan = plans.hold(planId);
        requireInForce(plan);
        checkDay(plan, entry.effectiveOn());
        UUID obstacleId = entry.obstacleId();
        if (obstacleId != null && !cause.isOf(planId, obstacleId)) {
            throw Problem.inBody("obstacleId", AmendmentProblem.AMENDMENT_OBSTACLE_UNKNOWN, obstacleId);
        }
        List<AmendmentChange> changes = changes(planId, entry);
        TaskDecisions decisions = decisions(planId, changes, entry.effectiveOn());
        Amendment amendment = new Amendment(planId, entry, changes, decisions.decided(entry.decided()));
        amendments.persistAndFlush(amendment);
        audit.record(AuditAction.CREATED, path(amendment), amendment.version(), null, amendment.view());
        publisher.publish(amendment);
        if (obstacleId != null) {
            cause.led(obstacleId, amendment.id());
        }
        return amendment.view();
    }

    /** Tells the obstacle that an amendment came of that it was refused. */
    void cameToNothing(AmendmentView refused) {
        UUID obstacleId = refused.obstacleId();
        if (obstacleId != null) {
            cause.cameToNothing(obstacleId, refused.id(), amendments.latestOf(obstacleId));
        }
    }

    /** What is asked for; lists of amendments have all their texts, so these are not endless. */
    private List<AmendmentChange> changes(UUID planId, AmendmentEntry entry) {
        List<AmendmentChange> changes = new ChangePlanner(
                        clauses.heads(planId), amendments.reservedPaths(planId), entry.effectiveOn())
                .plan(entry.changes());
        long length = changes.stream().mapToLong(AmendmentChange::length).sum();
        if (length > MOST_TEXT) {
            throw Problem.inBody("changes", AmendmentProblem.AMENDMENT_TOO_LONG, length, MOST_TEXT);
        }
        return changes;
    }

    static void requireInForce(PlanView plan) {
        if (plan.status() == PlanStatus.DRAFT) {
            throw Problem.of(AmendmentProblem.AMENDMENT_PLAN_NOT_ISSUED, plan.id());
        }
        if (!plan.status().isInForce()) {
            throw Problem.of(AmendmentProblem.AMENDMENT_PLAN_CLOSED, plan.id(), plan.status());
        }
    }

    private static void checkDay(PlanView plan, LocalDate effectiveOn) {
        LocalDate issuedOn = plan.issuedOn();
        LocalDate first = issuedOn == null ? plan.startOn() : issuedOn;
        if (effectiveOn.isBefore(first)) {
            throw Problem.inBody("effectiveOn", AmendmentProblem.AMENDMENT_BEFORE_PLAN, effectiveOn, first);
        }
        if (effectiveOn.isAfter(plan.endOn())) {
            throw Problem.inBody("effectiveOn", AmendmentProblem.AMENDMENT_AFTER_PLAN, effectiveOn, plan.endOn());
        }
    }

    /** Takes the word on the tasks that a proposal touches, as they are now. */
    AmendmentView decideOn(UUID planId, UUID id, List<TaskChoice> choices) {
        plans.hold(planId);
        Amendment amendment = amendments.findLocked(planId, id).orElseThrow(() -> notFound(id));
        preconditions.requireMatch(amendment.version());
        amendment.requireOpen();
        AmendmentView before = amendment.view();
        List<AffectedTask> decided =
                decisions(planId, amendment.changes(), amendment.effectiveOn()).decided(choices);
        amendment.decideOn(decided, clock.instant());
        amendments.flush();
        audit.record(AuditAction.REPLACED, path(amendment), amendment.version(), before, amendment.view());
        publisher.publish(amendment);
        return amendment.view();
    }

    /** Tasks are carried to what the plan has on the amendment's day; where that is over, to what it has today. */
    TaskDecisions decisions(UUID planId, List<AmendmentChange> changes, LocalDate effectiveOn) {
        LocalDate today = BusinessTime.today(clock);
        Set<String> inPlan = clauses.pathsOn(planId, effectiveOn.isBefore(today) ? today : effectiveOn);
        return new TaskDecisions(tasks.open(planId), inPlan, changes);
    }

    static Problem notFound(UUID id) {
        return Problem.of(AmendmentProblem.AMENDMENT_NOT_FOUND, id);
    }

    static String path(Amendment amendment) {
        return "plans/" + amendment.planId() + "/amendments/" + amendment.id();
    }
}
