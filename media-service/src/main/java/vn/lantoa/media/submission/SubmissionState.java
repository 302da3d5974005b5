package vn.lantoa.media.submission;

/** How far a submission is. */
public enum SubmissionState {
    /** Every line has its result. */
    COMPLETED,
    /** Every line has the result that it would have; nothing was stored. */
    DRY_RUN
}
