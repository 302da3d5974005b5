package vn.lantoa.task.plan;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.Severity;

/**
 * Something in a plan's document that a person should look at.
 *
 * @param path the section or clause it stands in; null when it is of the document as a whole
 * @param evidence the words that show it
 * @param resolution what came of it; null while it is open
 */
@Schema(name = "IntegrityFinding")
public record FindingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) FindingCode code,
        @Schema(required = true) Severity severity,
        @Schema(nullable = true) String path,
        @Schema(required = true) String evidence,
        @Schema(nullable = true) String resolution,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
