package vn.lantoa.task.attachment;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.conditional.Versioned;

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
        long version,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy)
        implements Versioned {}
