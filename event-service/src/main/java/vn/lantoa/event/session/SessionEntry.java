package vn.lantoa.event.session;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.event.event.value.Session;

/**
 * A session as it is added or replaced.
 *
 * @param category the class or category, such as Runabout GP1
 * @param startsAt with offset, on one of the event's days
 * @param endsAt with offset, after it begins and not after the event's last day
 * @param venue the event's unless given
 */
@Schema(name = "EventSessionEntry")
public record SessionEntry(
        @NotBlank @Size(max = 300) String title,
        @Size(max = 100) @Nullable String category,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 300) @Nullable String venue) {

    Session session(UUID id) {
        return new Session(id, title, category, startsAt, endsAt, venue);
    }

    /** Whether it is the same part of the event, at whatever time and place. */
    boolean names(Session session) {
        return title.equals(session.title()) && Objects.equals(category, session.category());
    }
}
