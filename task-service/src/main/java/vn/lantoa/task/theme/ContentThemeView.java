package vn.lantoa.task.theme;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

/**
 * A theme of a plan.
 *
 * @param code {@code T01}, {@code T02} … in the document's order
 * @param weight its share when themes are weighted; 1 unless set
 * @param clausePath the clause that names it
 */
@Schema(name = "ContentTheme")
public record ContentThemeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) String code,
        @Schema(required = true) BigDecimal weight,
        @Schema(required = true) String label,
        @Schema(required = true) String clausePath,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
