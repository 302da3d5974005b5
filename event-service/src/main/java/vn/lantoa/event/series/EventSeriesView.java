package vn.lantoa.event.series;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.conditional.Versioned;

/** A series as it is read. Its fields are those of {@link EventSeriesEntry}. */
@Schema(name = "EventSeries")
public record EventSeriesView(
        UUID id,
        String code,
        String name,
        @Nullable String nameEn,
        EventKind type,
        Recurrence recurrence,
        boolean international,
        @Nullable String host,
        long version,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy)
        implements Versioned {}
