package vn.lantoa.media.social.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.FaultView;
import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.data.record.StoredRecord;

/** How far a post had spread at an instant, as one source counted. It never changes. */
@Entity
@Immutable
class SocialSnapshot extends StoredRecord {

    private UUID postId;
    private String source;
    private Instant observedAt;
    private @Nullable Long views;
    private @Nullable Long reach;
    private @Nullable Long engagements;

    protected SocialSnapshot() {}

    SocialSnapshot(UUID postId, NewSocialSnapshot entry) {
        this.postId = postId;
        source = entry.source();
        observedAt = entry.observedAt();
        views = entry.views();
        reach = entry.reach();
        engagements = entry.engagements();
    }

    Metrics values() {
        return new Metrics(views, reach, engagements);
    }

    /**
     * @param earlier what its source had counted before
     * @param warnings null when it is only read
     */
    SocialSnapshotView view(EarlierMetrics earlier, @Nullable List<FaultView> warnings) {
        Metrics risen = earlier.risen(values());
        return new SocialSnapshotView(
                id(),
                postId,
                observedAt,
                source,
                views,
                reach,
                engagements,
                risen.views(),
                risen.reach(),
                risen.engagements(),
                earlier.fallen(values()).stream()
                        .map(EarlierMetrics.Fall::field)
                        .toList(),
                warnings,
                createdAt(),
                createdBy());
    }
}
