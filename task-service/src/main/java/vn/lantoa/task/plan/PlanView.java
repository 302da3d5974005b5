package vn.lantoa.task.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A plan's header and state.
 *
 * @param docType the kind of document: {@code KH} for kế hoạch
 * @param number the document's number; null while it is blank in the document
 * @param symbol the document's symbol, such as {@code KH-UBND}
 * @param issuerCode the agency that issues the plan
 * @param reportCalendar the calendar its reports are cut by unless they say otherwise
 * @param headerCompleteness the share of number, symbol, place, date, title and issuer that is known, in percent
 */
@Schema(name = "Plan")
public record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int planYear,
        @Schema(required = true) String docType,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) String symbol,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(required = true) String title,
        @Schema(nullable = true) String issuerCode,
        @Schema(required = true) PlanStatus status,
        @Schema(required = true) LocalDate startOn,
        @Schema(required = true) LocalDate endOn,
        @Schema(required = true) ReportCalendar reportCalendar,
        @Schema(required = true) BigDecimal headerCompleteness,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
