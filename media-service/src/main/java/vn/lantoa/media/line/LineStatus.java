package vn.lantoa.media.line;

/** What came of a line. */
public enum LineStatus {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
