package vn.lantoa.task.audience;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.task.document.model.AudienceSegment;

/**
 * An audience of a plan.
 *
 * @param code {@code A1} … abroad, {@code D1} … at home, in the document's order
 * @param clausePath the clause that names it
 */
@Schema(name = "Audience")
public record AudienceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) String code,
        @Schema(required = true) AudienceSegment segment,
        @Schema(required = true) String label,
        @Schema(required = true) String clausePath,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
