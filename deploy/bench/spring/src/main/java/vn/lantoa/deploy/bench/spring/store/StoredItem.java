package vn.lantoa.deploy.bench.spring.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

/** An item as it is. */
@Entity
@Table(name = "content_item")
public class StoredItem extends NewRow<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String agency;

    @Column(updatable = false)
    private String externalId;

    @Embedded
    private SaidOfItem said;

    private boolean planNamed;
    private boolean withdrawn;

    @Column(updatable = false)
    private boolean late;

    private int revision;
    private UUID submissionId;
    private int line;
    private Instant recordedAt;
    private String recordedBy;

    @Column(updatable = false)
    private Instant firstRecordedAt;

    @Column(updatable = false)
    private String firstRecordedBy;

    /** Its place in the feed of changes; the database gives a new row its own. */
    @Generated(event = EventType.UPDATE, sql = "pg_current_xact_id()")
    @Column(insertable = false)
    private String changedIn;

    @Generated(event = EventType.UPDATE, sql = "nextval('content_change')")
    @Column(insertable = false)
    private Long changeSequence;

    protected StoredItem() {}

    public StoredItem(String agency, String externalId, boolean late, Origin origin) {
        this.id = nextId();
        this.agency = agency;
        this.externalId = externalId;
        this.late = late;
        this.firstRecordedAt = origin.at();
        this.firstRecordedBy = origin.by();
    }

    /** Where a revision comes from. */
    public record Origin(UUID submission, int line, Instant at, String by) {}

    /** The next revision, or the first. */
    public StoredRevision say(SaidOfItem now, boolean namesPlan, Origin origin) {
        said = now;
        planNamed = namesPlan;
        submissionId = origin.submission();
        line = origin.line();
        recordedAt = origin.at();
        recordedBy = origin.by();
        revision++;
        return new StoredRevision(this);
    }

    @Override
    public UUID getId() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public String externalId() {
        return externalId;
    }

    public SaidOfItem said() {
        return said;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public boolean isLate() {
        return late;
    }

    public int revision() {
        return revision;
    }

    Origin origin() {
        return new Origin(submissionId, line, recordedAt, recordedBy);
    }
}
