package vn.lantoa.media.contract;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a press agency delivers by when, and whether all of it was accepted. Key: {@code id}.
 *
 * @param number as it is cited
 * @param dueOn the last day on which what is ordered is published in time
 * @param revision how often it was amended, from 1
 * @param acceptedOn the day from which on all that it asks for is accepted; null while something is not
 */
public record OrderChanged(
        UUID id,
        UUID partnershipId,
        String agency,
        String number,
        LocalDate dueOn,
        int revision,
        @Nullable LocalDate acceptedOn)
        implements OfAgency {

    public static final String TOPIC = "lantoa.media.order.v1";
    public static final String AGGREGATE = "order";
    public static final String TYPE = "vn.lantoa.media.order.changed.v1";
}
