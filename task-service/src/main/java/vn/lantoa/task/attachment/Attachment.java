package vn.lantoa.task.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;

import vn.lantoa.platform.data.record.StoredRecord;

/** What is known of an attached file; its bytes are kept apart, so that lists stay light. */
@Entity
@Immutable
class Attachment extends StoredRecord {

    private String org;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;

    protected Attachment() {}

    Attachment(String org, String fileName, String mediaType, byte[] content) {
        this.org = org;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = sha256(content);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    AttachmentView view() {
        return new AttachmentView(
                id(),
                org,
                fileName,
                mediaType,
                size,
                sha256,
                version(),
                createdAt(),
                createdBy(),
                updatedAt(),
                updatedBy());
    }
}
