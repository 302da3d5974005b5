package vn.lantoa.task.attachment;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * What is known of an attached file.
 *
 * @param org the organisation that attached it
 * @param size in bytes
 * @param sha256 of its bytes
 */
@Schema(name = "Attachment")
public record AttachmentView(
        UUID id,
        @Nullable String org,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
