package vn.lantoa.event.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.web.conditional.Versioned;

/**
 * An event as it is read. Its first fields are those of {@link EventEntry}.
 *
 * @param status where it stands; changes by transitions
 * @param statusReason why it went there
 * @param warnings of the answer to a write: codes that are not known here yet; null when it is only read
 */
@Schema(name = "Event")
public record EventView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) EventKind type,
        @Schema(required = true) String name,
        @Schema(nullable = true) String nameEn,
        @Schema(required = true) EventScope scope,
        @Schema(nullable = true) String venue,
        @Schema(required = true) String country,
        @Schema(required = true) LocalDate startOn,
        @Schema(required = true) LocalDate endOn,
        @Schema(required = true) String host,
        @Schema(required = true) HostRole hostRole,
        @Schema(nullable = true) String series,
        @Schema(nullable = true) Edition edition,
        @Schema(required = true) List<String> clausePaths,
        @Schema(required = true) List<String> themeCodes,
        @Schema(nullable = true) UUID planId,
        @Schema(required = true) EventStatus status,
        @Schema(nullable = true) String statusReason,
        @Schema(nullable = true) List<Warning> warnings,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {

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
                found,
                version,
                createdAt,
                createdBy,
                updatedAt,
                updatedBy);
    }
}
