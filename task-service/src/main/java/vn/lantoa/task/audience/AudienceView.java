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
        UUID id,
        UUID planId,
        String code,
        AudienceSegment segment,
        String label,
        String clausePath,
        long version,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy)
        implements Versioned {}
