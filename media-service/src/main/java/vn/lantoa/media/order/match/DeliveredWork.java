package vn.lantoa.media.order.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.platform.data.work.Publication;

/**
 * An item that names an order, or that was accepted for it.
 *
 * @param workId its agency's name of the work that it is a publication of
 * @param cleared whether it names a clearance of the day of its publication or before, which holds, or held when it was
 *     accepted for this order
 * @param clearanceRevoked whether the clearance that it names was revoked
 * @param observations how often it was observed
 * @param submission the last submission that wrote it
 * @param line its place in that submission, from 1
 * @param correction the last correction since; null where there was none
 * @param acceptance null while nobody accepted it for this order
 * @param acceptedElsewhere whether it was accepted for another order
 * @param workAcceptedElsewhere whether another publication of its work was
 */
public record DeliveredWork(
        UUID id,
        String agency,
        String externalId,
        String workId,
        String title,
        Genre genre,
        String language,
        String channel,
        List<String> themes,
        Instant publishedAt,
        LocalDate publishedOn,
        @Nullable Integer durationSeconds,
        boolean newProduction,
        @Nullable String url,
        boolean cleared,
        boolean clearanceRevoked,
        long observations,
        boolean withdrawn,
        UUID submission,
        int line,
        @Nullable UUID correction,
        @Nullable Acceptance acceptance,
        boolean acceptedElsewhere,
        boolean workAcceptedElsewhere)
        implements Publication {

    /**
     * The acceptance of the work, or of a part of it.
     *
     * @param deliverable for which deliverable, from 1
     * @param amount how much of it
     */
    public record Acceptance(UUID id, int deliverable, long amount) {}

    /** Whether both are publications of one work. */
    boolean isOfTheWorkOf(DeliveredWork other) {
        return agency.equals(other.agency) && workId.equals(other.workId);
    }

    /** Whether anything shows that it was published. */
    boolean isShown() {
        return !withdrawn && (url != null || observations > 0);
    }
}
