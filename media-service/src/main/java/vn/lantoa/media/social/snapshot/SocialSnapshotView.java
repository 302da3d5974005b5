package vn.lantoa.media.social.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.FaultView;

/**
 * How far a post had spread at an instant. What it says of earlier snapshots follows those that are there now.
 *
 * @param viewsDelta by how much the views rose since its source counted them before; null where it did not
 * @param reachDelta as {@code viewsDelta}
 * @param engagementsDelta as {@code viewsDelta}
 * @param decreased the measures that are lower than its source counted before
 * @param warnings of the answer to a write; null when it is only read
 */
@Schema(name = "SocialSnapshot")
public record SocialSnapshotView(
        UUID id,
        UUID postId,
        Instant observedAt,
        String source,
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements,
        @Nullable Long viewsDelta,
        @Nullable Long reachDelta,
        @Nullable Long engagementsDelta,
        List<String> decreased,
        @Nullable List<FaultView> warnings,
        Instant createdAt,
        String createdBy) {}
