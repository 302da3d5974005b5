package vn.lantoa.reporting.fact;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.messaging.RecordedEvent;

/**
 * One item or observation of an event that the figures cannot take; the others of its event they do.
 *
 * @param place the event's, such as {@code lantoa.media.content.v1-0@17}, or the submission and line it comes from
 * @param what which revision it is, as {@link Revision#named} says it
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
