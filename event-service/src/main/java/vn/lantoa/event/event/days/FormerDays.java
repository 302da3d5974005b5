package vn.lantoa.event.event.days;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days that an event was to be held on, and is not any more. */
@Schema(name = "EventFormerDays")
@Embeddable
public record FormerDays(
        @Schema(description = "The first of the days.") LocalDate startOn,

        @Schema(description = "The last of the days.") LocalDate endOn,

        @Schema(description = "When the event was put off from the days or moved.")
        Instant leftAt) {

    /** Adds days to those that an event left before; nothing where it left just these. */
    public static void leave(List<FormerDays> former, LocalDate first, LocalDate last, Instant now) {
        boolean left = !former.isEmpty() && former.get(former.size() - 1).are(first, last);
        if (!left) {
            former.add(new FormerDays(first, last, now));
        }
    }

    private boolean are(LocalDate first, LocalDate last) {
        return startOn.equals(first) && endOn.equals(last);
    }
}
