package vn.lantoa.task.attachment;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.body.SpooledBody;

/** What is known of an attached file; its bytes are kept apart, so that lists stay light. */
@Entity
@Immutable
class Attachment extends StoredRecord {

    private @Nullable String org;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;

    protected Attachment() {}

    Attachment(@Nullable String org, String fileName, String mediaType, SpooledBody content) {
        this.org = org;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = content.length();
        this.sha256 = content.sha256();
    }

    AttachmentView view() {
        return new AttachmentView(id(), org, fileName, mediaType, size, sha256, meta());
    }
}
