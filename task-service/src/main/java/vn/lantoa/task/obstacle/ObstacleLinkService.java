package vn.lantoa.task.obstacle;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.amendment.AmendmentCause;

/** Tells obstacles of the amendments that came of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObstacleLinkService implements AmendmentCause {

    private final ObstacleRepository obstacles;
    private final ObstaclePublisher publisher;
    private final AuditTrail audit;

    ObstacleLinkService(ObstacleRepository obstacles, ObstaclePublisher publisher, AuditTrail audit) {
        this.obstacles = obstacles;
        this.publisher = publisher;
        this.audit = audit;
    }

    @Override
    public boolean isOf(UUID planId, UUID obstacleId) {
        return obstacles.isOf(planId, obstacleId);
    }

    @Override
    public void led(UUID obstacleId, UUID amendmentId) {
        change(obstacleId, obstacle -> obstacle.led(amendmentId));
    }

    @Override
    public void cameToNothing(UUID obstacleId, UUID amendmentId, @Nullable UUID instead) {
        change(obstacleId, obstacle -> obstacle.cameToNothing(amendmentId, instead));
    }

    private void change(UUID obstacleId, Consumer<Obstacle> change) {
        Obstacle obstacle = obstacles
                .findLocked(obstacleId)
                .orElseThrow(() -> Problem.of(ObstacleProblem.OBSTACLE_NOT_FOUND, obstacleId));
        ObstacleView before = obstacle.view();
        change.accept(obstacle);
        obstacles.flush();
        if (obstacle.version() != before.meta().version()) {
            audit.record(AuditAction.REPLACED, "obstacles/" + obstacleId, obstacle.version(), before, obstacle.view());
            publisher.publish(obstacle);
        }
    }
}
