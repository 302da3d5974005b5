package vn.lantoa.task.attachment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;

/** Some bytes of an attached file, of which nobody holds all at once. */
@Entity
@Immutable
class AttachmentPart {

    /** How many bytes every part has but the last. */
    static final int BYTES = 1024 * 1024;

    @EmbeddedId
    private Place place;

    private byte[] content;

    protected AttachmentPart() {}

    AttachmentPart(Place place, byte[] content) {
        this.place = place;
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    /** Which part of which file; the first is 0. */
    @Embeddable
    record Place(UUID attachmentId, int number) implements Serializable {}
}
