package vn.lantoa.media.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;

/**
 * How far something had spread at an instant. What it says of earlier snapshots follows those that are there now.
 *
 * @param viewsDelta by how much the views rose since its source counted them before; null where it did not
 * @param reachDelta as {@code viewsDelta}
 * @param engagementsDelta as {@code viewsDelta}
 * @param decreased the measures that are lower than its source counted before
 * @param revision from 1; each correction is one more
 * @param reason why it corrects the one before; null of the first
 * @param stands whether no correction replaced it
 * @param warnings of the answer to a write; null when it is only read
 */
public record MetricSnapshotView(
        UUID id,
        Instant observedAt,
        String source,
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements,
        @Nullable Long viewsDelta,
        @Nullable Long reachDelta,
        @Nullable Long engagementsDelta,
        List<String> decreased,
        int revision,
        @Nullable String reason,
        boolean stands,
        @Nullable List<FaultView> warnings,
        Instant createdAt,
        String createdBy) {

    /** The same, as the answer to a write that is worth these warnings. */
    MetricSnapshotView with(List<FaultView> found) {
        return new MetricSnapshotView(
                id,
                observedAt,
                source,
                views,
                reach,
                engagements,
                viewsDelta,
                reachDelta,
                engagementsDelta,
                decreased,
                revision,
                reason,
                stands,
                found,
                createdAt,
                createdBy);
    }
}
