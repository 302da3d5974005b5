package vn.lantoa.media.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A submission and what came of its lines. Key: {@code agency}.
 *
 * @param kind ITEMS or OBSERVATIONS
 * @param state ACCEPTED, PARTLY_ACCEPTED or REJECTED; COMPLETED in those of before, or another state while a large one
 *     is worked on
 * @param received how many lines it has
 * @param bodySha256 of the body as it was sent
 */
public record SubmissionRecorded(
        UUID id,
        String agency,
        String kind,
        String state,
        int received,
        int created,
        int updated,
        int unchanged,
        int rejected,
        String bodySha256,
        Instant receivedAt)
        implements OfAgency {

    public static final String TOPIC = "lantoa.media.submissions.v1";
    public static final String AGGREGATE = "submissions";
    public static final String TYPE = "vn.lantoa.media.submission.recorded.v1";
}
