package vn.lantoa.platform.data.record;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import vn.lantoa.platform.web.id.Ids;

/**
 * The root of an aggregate as it is stored. Its version is the ETag: whatever changes inside the aggregate must raise
 * it.
 */
@MappedSuperclass
@EntityListeners(Stamp.class)
public abstract class StoredRecord {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    private Instant updatedAt;
    private String updatedBy;

    protected StoredRecord() {}

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String updatedBy() {
        return updatedBy;
    }

    public RecordMeta meta() {
        return new RecordMeta(version, createdAt, createdBy, updatedAt, updatedBy);
    }

    /** Raises the version at the next flush although no column of the root itself changed. */
    public void changedInside(Instant at) {
        updatedAt = at;
    }

    void stampCreated(String by, Instant at) {
        createdBy = by;
        createdAt = at;
        stampUpdated(by, at);
    }

    void stampUpdated(String by, Instant at) {
        updatedBy = by;
        updatedAt = at;
    }

    void raise() {
        version++;
    }
}
