package vn.lantoa.event.series;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

/** A series as it is read. Its fields are those of {@link EventSeriesEntry}. */
@Schema(name = "EventSeries")
public record EventSeriesView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String name,
        @Schema(nullable = true) String nameEn,
        @Schema(required = true) EventKind type,
        @Schema(required = true) Recurrence recurrence,
        @Schema(required = true) boolean international,
        @Schema(nullable = true) String host,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
