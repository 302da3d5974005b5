package vn.lantoa.media.submission;

/** What the lines of a submission are. */
public enum SubmissionKind {
    ITEMS,
    OBSERVATIONS
}
