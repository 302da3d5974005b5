package vn.lantoa.task.amendment;

import java.util.UUID;

/** What amendments come of: an obstacle of the same plan, which is told of the amendment. */
public interface AmendmentCause {

    /** Whether the plan has this obstacle. */
    boolean isOf(UUID planId, UUID obstacleId);

    /** Notes that an amendment came of the obstacle. */
    void led(UUID obstacleId, UUID amendmentId);

    /** Notes that the amendment which came of the obstacle was refused. */
    void cameToNothing(UUID obstacleId, UUID amendmentId);
}
