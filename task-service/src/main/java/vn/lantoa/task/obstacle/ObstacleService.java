package vn.lantoa.task.obstacle;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.amendment.AmendmentService;
import vn.lantoa.task.amendment.AmendmentState;
import vn.lantoa.task.amendment.AmendmentView;
import vn.lantoa.task.obstacle.summary.ObstacleSummary;
import vn.lantoa.task.obstacle.summary.ObstacleTimesTable;

/** Raises obstacles, and takes them step by step to a decision. */
@ApplicationScoped
@Transactional
public class ObstacleService {

    private final ObstacleRepository obstacles;
    private final ObstacleRules rules;
    private final ObstacleTimesTable times;
    private final AgencyService agencies;
    private final AmendmentService amendments;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final ObstaclePublisher publisher;
    private final Caller caller;
    private final Clock clock;

    ObstacleService(
            ObstacleRepository obstacles,
            ObstacleRules rules,
            ObstacleTimesTable times,
            AgencyService agencies,
            AmendmentService amendments,
            Preconditions preconditions,
            AuditTrail audit,
            ObstaclePublisher publisher,
            Caller caller,
            Clock clock) {
        this.obstacles = obstacles;
        this.rules = rules;
        this.times = times;
        this.agencies = agencies;
        this.amendments = amendments;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ObstacleView> list(ObstacleFilter filter, PageRequest page) {
        KnownCode.require("agency", filter.agency, agencies::has);
        return obstacles.page(filter, page).map(Obstacle::view);
    }

    ObstacleSummary summary(@Nullable UUID planId, @Nullable String agency) {
        KnownCode.require("agency", agency, agencies::has);
        return times.summary(planId, agency);
    }

    ObstacleView get(UUID id) {
        return obstacles.findByIdOptional(id).map(Obstacle::view).orElseThrow(() -> notFound(id));
    }

    /** @throws Problem 400 naming what is wrong, 403 when the caller speaks for another agency */
    ObstacleView raise(ObstacleEntry entry) {
        Obstacle obstacle = new Obstacle(entry, rules.raisedBy(entry));
        obstacles.persistAndFlush(obstacle);
        return written(AuditAction.CREATED, obstacle, null);
    }

    ObstacleView consolidate(UUID id, ObstacleSteps.Consolidation word) {
        return step(id, (obstacle, at) -> obstacle.consolidate(word, caller.name(), at), any -> {});
    }

    ObstacleView escalate(UUID id, ObstacleSteps.Escalation word) {
        return step(id, (obstacle, at) -> obstacle.escalate(word, caller.name(), at), any -> {});
    }

    /**
     * Decides it; an amendment that it names is linked with it, both ways. The amendment is held before the obstacle,
     * as by who refuses it, so that neither waits for the other.
     */
    ObstacleView decide(UUID id, ObstacleSteps.Decision word) {
        UUID amendmentId = word.amendmentId();
        Optional<AmendmentView> amendment = amendmentId == null
                ? Optional.empty()
                : obstacles.planOf(id).flatMap(plan -> amendments.hold(plan, amendmentId));
        return step(
                id,
                (obstacle, at) -> {
                    obstacle.decide(word, caller.name(), at);
                    if (amendmentId != null) {
                        check(obstacle, amendmentId, amendment);
                    }
                },
                obstacle -> {
                    if (amendmentId != null) {
                        amendments.cameOf(obstacle.planId(), amendmentId, id);
                    }
                });
    }

    private static void check(Obstacle obstacle, UUID amendmentId, Optional<AmendmentView> named) {
        AmendmentView amendment = named.orElseThrow(
                () -> Problem.inBody("amendmentId", ObstacleProblem.OBSTACLE_AMENDMENT_UNKNOWN, amendmentId));
        if (amendment.state() == AmendmentState.REFUSED) {
            throw Problem.inBody("amendmentId", ObstacleProblem.OBSTACLE_AMENDMENT_REFUSED, amendmentId);
        }
        UUID cause = amendment.obstacleId();
        if (cause != null && !cause.equals(obstacle.id())) {
            throw Problem.inBody("amendmentId", ObstacleProblem.OBSTACLE_AMENDMENT_OF_ANOTHER, amendmentId, cause);
        }
    }

    private ObstacleView step(UUID id, BiConsumer<Obstacle, Instant> step, Consumer<Obstacle> then) {
        Obstacle obstacle = obstacles.findLocked(id).orElseThrow(() -> notFound(id));
        preconditions.requireMatch(obstacle.version());
        ObstacleView before = obstacle.view();
        step.accept(obstacle, clock.instant());
        obstacles.flush();
        then.accept(obstacle);
        return written(AuditAction.TRANSITIONED, obstacle, before);
    }

    private ObstacleView written(AuditAction action, Obstacle obstacle, @Nullable ObstacleView before) {
        ObstacleView after = obstacle.view();
        audit.record(action, "obstacles/" + obstacle.id(), obstacle.version(), before, after);
        publisher.publish(obstacle);
        return after;
    }

    private static Problem notFound(UUID id) {
        return Problem.of(ObstacleProblem.OBSTACLE_NOT_FOUND, id);
    }
}
