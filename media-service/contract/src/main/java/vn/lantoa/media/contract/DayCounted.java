package vn.lantoa.media.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How many revisions were recorded of a press agency's items and observations on one day, for others to hold against
 * what they keep. Key: {@code agency}.
 *
 * @param recordedOn the day in Việt Nam; it is over
 * @param items revisions of items
 * @param observations revisions of observations
 */
public record DayCounted(UUID id, String agency, LocalDate recordedOn, long items, long observations, Instant countedAt)
        implements OfAgency {

    public static final String TOPIC = "lantoa.media.control.v1";
    public static final String AGGREGATE = "control";
    public static final String TYPE = "vn.lantoa.media.day.counted.v1";
}
