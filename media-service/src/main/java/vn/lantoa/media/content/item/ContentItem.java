package vn.lantoa.media.content.item;

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
import vn.lantoa.platform.data.record.RecordMeta;

/** An item as it is. */
@Entity
@Immutable
@Table(name = "content_item")
class ContentItem extends StoredContent {

    @Id
    private UUID id;

    private int revision;

    @Column(name = "first_recorded_at")
    private Instant firstRecordedAt;

    @Column(name = "first_recorded_by")
    private String firstRecordedBy;

    @Column(name = "changed_in")
    private String changedIn;

    @Column(name = "change_sequence")
    private long changeSequence;

    @Column(name = "plan_named")
    private boolean planNamed;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Column(name = "last_correction_id")
    private @Nullable UUID lastCorrectionId;

    private String search;

    protected ContentItem() {}

    UUID id() {
        return id;
    }

    /** Its place in the feed of changes. */
    FeedCursor cursor() {
        return new FeedCursor(Long.parseLong(changedIn), changeSequence);
    }

    /** It as it is, where it is held. */
    HeldItem held() {
        return new HeldItem(id, revision, externalId(), publishedOn(), state(), planNamed);
    }

    /** @param practice which agencies are for practice */
    ContentItemView view(Predicate<String> practice) {
        return new ContentItemView(
                id,
                agency(),
                externalId(),
                state(),
                publishedOn(),
                submissionId(),
                line(),
                reason(),
                correctionId(),
                withdrawalReason,
                lastCorrectionId,
                revision,
                practice.test(agency()),
                new RecordMeta(revision, firstRecordedAt, firstRecordedBy, recordedAt(), recordedBy()));
    }
}
