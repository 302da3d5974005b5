package vn.lantoa.task.obstacle;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.ObstacleChanged;

/** Publishes how far each obstacle is. */
@ApplicationScoped
class ObstaclePublisher extends RecordPublisher<Obstacle, ObstacleChanged> {

    ObstaclePublisher(Outbox outbox, ObstacleRepository obstacles) {
        super(
                ObstacleChanged.class,
                outbox,
                obstacles,
                obstacle -> obstacle.id().toString(),
                Obstacle::changed);
    }
}
