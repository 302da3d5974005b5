package vn.lantoa.task.obstacle;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * An obstacle, with the time and the word of each of its steps.
 *
 * @param daysToDecision local days from the day on which it was raised; null until it is decided
 */
@Schema(name = "Obstacle")
public record ObstacleView(
        UUID id,
        UUID planId,
        @Nullable String clausePath,
        @Nullable UUID taskId,
        String raisedBy,
        String title,
        String description,
        ObstacleSeverity severity,
        ObstacleState state,
        Instant raisedAt,
        @Nullable Instant consolidatedAt,
        @Nullable String consolidatedBy,
        @Nullable String consolidationNote,
        @Nullable Instant escalatedAt,
        @Nullable String escalatedBy,
        @Nullable String escalationNote,
        @Nullable String proposal,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decision,
        @Nullable UUID amendmentId,
        @Nullable Long daysToDecision,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
