package vn.lantoa.task.plan;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** The document as it came, byte for byte. */
@Entity
@Immutable
class PlanSource {

    @Id
    private UUID planId;

    private String sha256;
    private String mediaType;
    private byte[] content;

    protected PlanSource() {}

    PlanSource(UUID planId, String sha256, String mediaType, byte[] content) {
        this.planId = planId;
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.content = content;
    }

    UUID planId() {
        return planId;
    }

    String sha256() {
        return sha256;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }
}
