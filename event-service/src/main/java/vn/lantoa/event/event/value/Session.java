package vn.lantoa.event.event.value;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.BusinessTime;

/**
 * A part of an event: a race, a sitting, a show.
 *
 * @param category the class or category it is held in
 * @param venue null where it is the event's
 */
@Schema(name = "EventSession")
@Embeddable
public record Session(
        UUID id,
        String title,
        @Nullable String category,

        @Column(name = "starts_at") Instant startsAt,

        @Column(name = "ends_at") Instant endsAt,

        @Nullable String venue) {

    /**
     * Whether it begins and ends within these days, by local time. One that ends at midnight ends on the day before.
     */
    public boolean isWithin(LocalDate first, LocalDate last) {
        return !BusinessTime.dayOf(startsAt).isBefore(first)
                && !BusinessTime.dayOf(endsAt.minusNanos(1)).isAfter(last);
    }
}
