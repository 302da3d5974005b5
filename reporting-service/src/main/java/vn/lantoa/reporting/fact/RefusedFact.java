package vn.lantoa.reporting.fact;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.messaging.RecordedEvent;

/**
 * One item or observation of an event that the figures cannot take; the others of its event they do.
 *
 * @param place the event's, such as {@code lantoa.media.content.v1-0@17}
 * @param what its place within the event, such as {@code items[3]}
 * @param cause why, in one line
 */
record RefusedFact(
        String place, String what, String agency, @Nullable String externalId, String cause, Instant recordedAt) {

    static RefusedFact of(
            RecordedEvent<?> event, String what, String agency, @Nullable String externalId, Throwable cause) {
        return new RefusedFact(
                event.place().toString(), what, agency, externalId, String.valueOf(cause), event.recordedAt());
    }
}
