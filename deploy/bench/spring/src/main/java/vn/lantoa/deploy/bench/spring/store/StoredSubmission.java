package vn.lantoa.deploy.bench.spring.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What came of a post. */
@Entity
@Table(name = "submission")
public class StoredSubmission extends NewRow<UUID> {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private String createdBy;
    private Instant updatedAt;
    private String updatedBy;
    private String agency;
    private String kind = "ITEMS";
    private String format = "JSON";
    private String state = "ACCEPTED";
    private int received = 1;
    private int applied = 1;
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;
    private String idempotencyKey;

    @Column(name = "body_sha256")
    private String bodySha256;

    protected StoredSubmission() {}

    public StoredSubmission(UUID id, String agency, Instant at, String by, String key, String sha256) {
        this.id = id;
        this.agency = agency;
        createdAt = at;
        createdBy = by;
        updatedAt = at;
        updatedBy = by;
        idempotencyKey = key;
        bodySha256 = sha256;
    }

    /** Says what came of its item. */
    public StoredSubmission counting(int createdNow, int updatedNow, int unchangedNow) {
        created = createdNow;
        updated = updatedNow;
        unchanged = unchangedNow;
        return this;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    String bodySha256() {
        return bodySha256;
    }
}
