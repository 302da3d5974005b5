package vn.lantoa.deploy.bench.spring.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** An item as it was said to be once. */
@Entity
@Table(name = "content_revision")
@Immutable
public class StoredRevision extends NewRow<StoredRevision.Key> {

    @EmbeddedId
    private Key id;

    private String agency;
    private String externalId;

    @Embedded
    private SaidOfItem said;

    private boolean withdrawn;
    private boolean late;
    private UUID submissionId;
    private int line;
    private Instant recordedAt;
    private String recordedBy;

    protected StoredRevision() {}

    StoredRevision(StoredItem item) {
        id = new Key(item.getId(), item.revision());
        agency = item.agency();
        externalId = item.externalId();
        said = item.said();
        withdrawn = item.isWithdrawn();
        late = item.isLate();
        submissionId = item.origin().submission();
        line = item.origin().line();
        recordedAt = item.origin().at();
        recordedBy = item.origin().by();
    }

    /** Which revision of which item. */
    @Embeddable
    public record Key(UUID itemId, int revision) {}

    @Override
    public Key getId() {
        return id;
    }
}
