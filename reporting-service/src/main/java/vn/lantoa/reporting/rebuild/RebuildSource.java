package vn.lantoa.reporting.rebuild;

/** What figures are built from. */
public enum RebuildSource {
    /** What follows from the facts is settled and summed once more; what differs is counted and mended. */
    FACTS,
    /** Facts and sums are emptied, and the topics are read from their beginning. */
    TOPICS
}
