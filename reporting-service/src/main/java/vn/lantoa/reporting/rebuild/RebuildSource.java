package vn.lantoa.reporting.rebuild;

/** What figures are built from. */
public enum RebuildSource {
    /** What follows from the facts is settled and summed once more; what differs is counted and mended. */
    FACTS,
    /** The topics are read from their beginning into facts and sums beside those that answer, which they replace. */
    TOPICS
}
