package vn.lantoa.media.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An order of content within an agreement, with what it asks for now. Key: {@code id}.
 *
 * @param agency the press agency that delivers
 * @param number as it is cited, such as {@code 01/ĐH-BBD}
 * @param dueOn the last local day on which what is ordered is published in time
 * @param requiresClearance whether only what was cleared before it was published counts
 * @param orderedVnd what all that is ordered costs
 * @param revision rises by one with each amendment, from 1
 * @param acceptedOn the day from which on all that it asks for is accepted; null while something is not
 */
public record OrderChanged(
        UUID id,
        UUID partnershipId,
        String agency,
        String number,
        LocalDate dueOn,
        boolean requiresClearance,
        long orderedVnd,
        int revision,
        List<Deliverable> deliverables,
        @Nullable LocalDate acceptedOn)
        implements OfAgency {

    public static final String TOPIC = "lantoa.media.order.v1";
    public static final String AGGREGATE = "order";
    public static final String TYPE = "vn.lantoa.media.order.changed.v1";

    /**
     * One kind of content that is ordered: so many items, or, where no quantity is named, so many seconds of them.
     *
     * @param genre as content items name it
     * @param language a canonical BCP 47 tag; null for any
     * @param theme the code of a theme of the plan; null for any
     * @param channel by any of its names; null for any
     * @param quantity items; null where seconds are ordered
     * @param seconds how long they shall last together; beside a quantity it only informs
     * @param unitPriceVnd the price of an item, or of a second where these are ordered
     */
    public record Deliverable(
            String genre,
            @Nullable String language,
            @Nullable String theme,
            @Nullable String channel,
            @Nullable Long quantity,
            @Nullable Long seconds,
            long unitPriceVnd) {}
}
