package vn.lantoa.media.brief.coverage;

/** Why a work of a brief's theme and days does not count for it: the first that holds. */
public enum UncountedReason {
    /** The brief addresses neither its press agency nor one that this came from. */
    OTHER_AGENCY,
    /** It was on none of the brief's channels. */
    OTHER_CHANNEL,
    /** No line of the brief has its genre and language. */
    OTHER_KIND,
    /** There are as many of its line as were planned, without it. */
    OVER
}
