package vn.lantoa.task.attachment;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        @Schema(required = true) UUID id,
        @Schema(nullable = true) String org,
        @Schema(required = true) String fileName,
        @Schema(required = true) String mediaType,
        @Schema(required = true) long size,
        @Schema(required = true) String sha256,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
