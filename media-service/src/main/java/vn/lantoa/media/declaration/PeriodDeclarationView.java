package vn.lantoa.media.declaration;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.content.ContentTotals;
import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A declaration, held against what was stored when it was made.
 *
 * @param revision from 1; the highest of (agency, calendar, period) stands
 * @param stored what was stored of the agency's items published in the month, withdrawn ones aside
 * @param difference declared less stored
 * @param matches whether there is no difference
 */
@Schema(name = "PeriodDeclaration")
public record PeriodDeclarationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String agency,
        @Schema(required = true) String period,
        @Schema(required = true) ReportCalendar calendar,
        @Schema(required = true) int revision,
        @Schema(required = true) long items,
        @Schema(required = true) long seconds,
        @Schema(required = true) boolean nil,
        @Schema(required = true) ContentTotals stored,
        @Schema(required = true) ContentTotals difference,
        @Schema(required = true) boolean matches,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
