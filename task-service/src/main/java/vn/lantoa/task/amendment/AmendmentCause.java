package vn.lantoa.task.amendment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What amendments come of: an obstacle of the same plan, which is told of the amendment. */
public interface AmendmentCause {

    /** Whether the plan has this obstacle. */
    boolean isOf(UUID planId, UUID obstacleId);

    /** Notes that an amendment came of the obstacle. */
    void led(UUID obstacleId, UUID amendmentId);

    /**
     * Notes that an amendment which came of the obstacle was refused.
     *
     * @param instead the newest one that came of it and was not; null when there is none
     */
    void cameToNothing(UUID obstacleId, UUID amendmentId, @Nullable UUID instead);
}
