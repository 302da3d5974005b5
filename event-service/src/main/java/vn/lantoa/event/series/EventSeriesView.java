package vn.lantoa.event.series;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

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
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
