package vn.lantoa.media.submission;

import vn.lantoa.media.line.LineCounts;

/** How far a submission is, and what came of it; of a dry run what would come of it. */
public enum SubmissionState {
    /** It is stored, and nobody works on it yet. */
    RECEIVED,
    /** It is worked on. */
    PROCESSING,
    /** Every line has its result, and none was rejected. */
    ACCEPTED,
    /** Every line has its result; some were rejected, and some were not. */
    PARTLY_ACCEPTED,
    /** Every line was rejected. */
    REJECTED;

    static SubmissionState of(LineCounts counts) {
        if (counts.rejected() == 0) {
            return ACCEPTED;
        }
        return counts.rejected() == counts.received() ? REJECTED : PARTLY_ACCEPTED;
    }
}
