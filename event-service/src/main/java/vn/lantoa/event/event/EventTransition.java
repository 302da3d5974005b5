package vn.lantoa.event.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.event.event.value.EventStatus;
import vn.lantoa.platform.web.json.Multiline;

/**
 * Where an event shall go.
 *
 * @param reason why; kept beside the status. Needed to postpone, reschedule or cancel (a missing one is
 *     {@code EVENT_REASON_REQUIRED})
 */
@Schema(name = "EventTransition")
public record EventTransition(
        @NotNull EventStatus to,
        @Multiline @Size(max = 1000) @Nullable String reason) {}
