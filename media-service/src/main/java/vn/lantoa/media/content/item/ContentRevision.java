package vn.lantoa.media.content.item;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One state that an item was in. */
@Entity
@Immutable
@Table(name = "content_revision")
class ContentRevision extends StoredContent {

    @EmbeddedId
    private Key id;

    protected ContentRevision() {}

    /** Which state of which item. */
    @Embeddable
    record Key(@Column(name = "item_id") UUID item, int revision) {}

    int revision() {
        return id.revision();
    }

    /** @param earlier the revision before; null where this is the first */
    ContentRevisionView view(@Nullable ContentRevision earlier) {
        return new ContentRevisionView(
                id.revision(),
                state(),
                earlier == null ? List.of() : state().since(earlier.state()),
                submissionId(),
                line(),
                reason(),
                correctionId(),
                recordedAt(),
                recordedBy());
    }
}
