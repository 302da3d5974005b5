package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.feed.FeedCursor;

/** An observation as it is; {@link ObservationTable} writes it. */
@Entity
@Immutable
@Table(name = "metric_observation")
class MetricObservation {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    private String agency;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "observed_at")
    private Instant observedAt;

    private @Nullable Long views;
    private @Nullable Long reach;
    private @Nullable Long engagements;
    private String source;
    private int revision;

    @Column(name = "submission_id")
    private UUID submissionId;

    private int line;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_in")
    private String changedIn;

    @Column(name = "change_sequence")
    private long changeSequence;

    protected MetricObservation() {}

    /** Its place in the feed of changes. */
    FeedCursor cursor() {
        return new FeedCursor(Long.parseLong(changedIn), changeSequence);
    }

    String agency() {
        return agency;
    }

    /** @param practice which agencies are for practice */
    ObservationView view(Predicate<String> practice) {
        return new ObservationView(
                id,
                agency,
                itemId,
                externalId,
                observedAt,
                source,
                views,
                reach,
                engagements,
                revision,
                submissionId,
                line,
                recordedAt,
                practice.test(agency));
    }
}
