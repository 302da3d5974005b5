package vn.lantoa.task.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.time.ReportCalendar;

/** A report calendar. Its first fields are those of {@link CalendarEntry}; holidays are in the order of their days. */
@Schema(name = "Calendar")
public record CalendarView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ReportCalendar code,
        @Schema(required = true) String name,
        @Schema(required = true) String legalBasis,
        @Schema(required = true) List<DueRule> dueRules,
        @Schema(required = true) List<Holiday> holidays,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
