package vn.lantoa.task.plan;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.task.document.model.ClauseKind;

/**
 * A clause of a plan.
 *
 * @param path its place, frozen at import: section path and {@code -n}, such as {@code II.3.1.a-2}
 * @param parentPath the section it stands under; null for preamble, closing and recipients
 * @param title the title of that section
 * @param text in Unicode NFC, without marks, misspellings kept
 * @param sha256 of the text in UTF-8
 * @param action whether somebody has to do something for it
 */
@Schema(name = "Clause")
public record ClauseView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) String path,
        @Schema(nullable = true) String parentPath,
        @Schema(required = true) ClauseKind kind,
        @Schema(required = true) String title,
        @Schema(required = true) String text,
        @Schema(required = true) String sha256,
        @Schema(required = true) boolean action,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
