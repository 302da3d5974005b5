package vn.lantoa.media.contract;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A correction of items of one press agency, as it is. What it does to the items is told by their revisions. Key:
 * {@code id}.
 *
 * @param state REQUESTED, APPROVED or REFUSED
 * @param reason why it was asked for
 * @param lines how many items it names
 * @param decidedAt null until it is approved or refused
 * @param refusal why it was refused; null where it was not
 */
public record CorrectionChanged(
        UUID id,
        String agency,
        String state,
        String reason,
        int lines,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String refusal)
        implements OfAgency {

    public static final String TOPIC = "lantoa.media.correction.v1";
    public static final String AGGREGATE = "correction";
    public static final String TYPE = "vn.lantoa.media.correction.changed.v1";
}
