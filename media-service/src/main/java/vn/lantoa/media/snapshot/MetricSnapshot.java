package vn.lantoa.media.snapshot;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.data.record.StoredRecord;

/**
 * How far something had spread at an instant, as one source counted. It never changes: a correction is another
 * revision, which has what it does not say from the one before.
 */
@MappedSuperclass
public abstract class MetricSnapshot extends StoredRecord {

    private UUID subject;
    private String source;
    private Instant observedAt;
    private @Nullable Long views;
    private @Nullable Long reach;
    private @Nullable Long engagements;
    private int revision;
    private @Nullable String reason;

    protected MetricSnapshot() {}

    /**
     * @param subject the id of what it is of
     * @param before what the source said of that instant; null where it said nothing
     */
    protected MetricSnapshot(UUID subject, NewMetricSnapshot entry, @Nullable MetricSnapshot before) {
        this.subject = subject;
        source = entry.source();
        observedAt = entry.observedAt();
        Metrics values = before == null ? entry.values() : entry.values().over(before.values());
        views = values.views();
        reach = values.reach();
        engagements = values.engagements();
        revision = before == null ? 1 : before.revision + 1;
        reason = entry.reason();
    }

    Metrics values() {
        return new Metrics(views, reach, engagements);
    }

    MetricSnapshotView view(SnapshotPlace place) {
        EarlierMetrics earlier = place.earlier();
        Metrics risen = earlier.risen(values());
        return new MetricSnapshotView(
                id(),
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
                revision,
                reason,
                place.stands(),
                null,
                createdAt(),
                createdBy());
    }
}
