package vn.lantoa.media.growth.definition;

/** Where the newest definition of a target stands. */
public enum TargetState {
    /** Somebody other than its author has yet to approve it. */
    DRAFT,
    /** It counts. */
    APPROVED
}
