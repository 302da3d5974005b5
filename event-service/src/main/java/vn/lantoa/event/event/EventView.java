package vn.lantoa.event.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.event.event.days.FormerDays;
import vn.lantoa.event.event.value.Edition;
import vn.lantoa.event.event.value.EventScope;
import vn.lantoa.event.event.value.EventStatus;
import vn.lantoa.event.event.value.HostRole;
import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * An event as it is read. Its first fields are those of {@link EventEntry}.
 *
 * @param status where it stands; changes by transitions
 * @param statusReason why it went there
 * @param formerDays the days that it had before it was put off or moved, oldest first
 * @param warnings of the answer to a write: codes that are not known here yet; null when it is only read
 */
@Schema(name = "Event")
public record EventView(
        UUID id,
        String code,
        EventKind type,
        String name,
        @Nullable String nameEn,
        EventScope scope,
        @Nullable String venue,
        String country,
        LocalDate startOn,
        LocalDate endOn,
        String host,
        HostRole hostRole,
        @Nullable String series,
        @Nullable Edition edition,
        List<String> clausePaths,
        List<String> themeCodes,
        @Nullable UUID planId,
        EventStatus status,
        @Nullable String statusReason,

        @Schema(description = "The days that the event had before it was put off or moved, oldest first.")
        List<FormerDays> formerDays,

        @Nullable List<Warning> warnings,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** The same, as the answer to a write that is worth these warnings. */
    EventView with(List<Warning> found) {
        return new EventView(
                id,
                code,
                type,
                name,
                nameEn,
                scope,
                venue,
                country,
                startOn,
                endOn,
                host,
                hostRole,
                series,
                edition,
                clausePaths,
                themeCodes,
                planId,
                status,
                statusReason,
                formerDays,
                found,
                meta);
    }
}
