package vn.lantoa.event.event.days;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days that an event was to be held on, and is not any more.
 *
 * @param startOn the first of them
 * @param endOn the last of them
 * @param leftAt when the event was put off from them or moved
 */
@Schema(name = "EventFormerDays")
@Embeddable
public record FormerDays(LocalDate startOn, LocalDate endOn, Instant leftAt) {

    /** Whether they are these days. */
    public boolean are(LocalDate first, LocalDate last) {
        return startOn.equals(first) && endOn.equals(last);
    }
}
