package vn.lantoa.deploy.bench.spring.store;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** What came of a line of a post. */
@Entity
@Table(name = "submission_line")
@Immutable
public class StoredLine extends NewRow<StoredLine.Key> {

    @EmbeddedId
    private Key id;

    private String externalId;
    private String status;
    private UUID itemId;
    private Integer revision;
    private String warnings;

    protected StoredLine() {}

    /** @param warnings in JSON; null: none */
    public StoredLine(Key id, StoredItem item, String status, String warnings) {
        this.id = id;
        this.externalId = item.externalId();
        this.status = status;
        this.itemId = item.getId();
        this.revision = item.revision();
        this.warnings = warnings;
    }

    /** Which line of which post. */
    @Embeddable
    public record Key(UUID submissionId, int line) {}

    @Override
    public Key getId() {
        return id;
    }
}
