package vn.lantoa.task.attachment;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** The bytes of an attached file. */
@Entity
@Immutable
class AttachmentContent {

    @Id
    private UUID attachmentId;

    private byte[] content;

    protected AttachmentContent() {}

    AttachmentContent(UUID attachmentId, byte[] content) {
        this.attachmentId = attachmentId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
