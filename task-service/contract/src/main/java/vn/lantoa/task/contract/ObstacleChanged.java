package vn.lantoa.task.contract;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What hinders the plan, and how far it got on its way to a decision. Key: {@code id}.
 *
 * @param clausePath the plan's clause that it hinders; may be null
 * @param taskId the task that it hinders; may be null
 * @param raisedBy the agency that raised it
 * @param severity LOW, MEDIUM or HIGH
 * @param state RAISED, CONSOLIDATED, ESCALATED or DECIDED
 * @param consolidatedAt null until then
 * @param escalatedAt null until then
 * @param decidedAt null until then
 * @param amendmentId the amendment of the plan that it ended in; may be null
 */
public record ObstacleChanged(
        UUID id,
        UUID planId,
        @Nullable String clausePath,
        @Nullable UUID taskId,
        String raisedBy,
        String severity,
        String state,
        Instant raisedAt,
        @Nullable Instant consolidatedAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID amendmentId) {

    public static final String TOPIC = "lantoa.task.obstacle.v1";
    public static final String AGGREGATE = "obstacle";
    public static final String TYPE = "vn.lantoa.task.obstacle.changed.v1";
}
