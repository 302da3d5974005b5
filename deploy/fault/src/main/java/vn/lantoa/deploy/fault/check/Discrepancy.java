package vn.lantoa.deploy.fault.check;

/** Something that must not be. */
public record Discrepancy(Fault fault, String detail) {

    /** What kinds of wrong there are. */
    public enum Fault {
        /** An acknowledged item, revision or observation is not there. */
        LOST,
        /** Something is there more often than it was sent. */
        DOUBLED,
        /** An older variant won over a newer one. */
        STALE,
        /** It is there and looks like nothing that was sent. */
        CHANGED,
        /** An item or line is stored that no client sent. */
        INVENTED,
        /** It is stored under another agency. */
        WRONG_AGENCY,
        /** A figure is not the sum of what it counts. */
        SUM_OFF,
        /** An agency saw rows of another. */
        FOREIGN_ROWS_SEEN,
        /** An answer that no client deserves, such as 500. */
        BAD_ANSWER,
        /** A line that is right was rejected. */
        REJECTED,
        /** A call with a known key was not answered as before. */
        NOT_REPLAYED,
        /** Kafka or a consumer would not take an event. */
        DEAD_LETTER,
        /** An event never left. */
        UNDELIVERED
    }

    @Override
    public String toString() {
        return fault + ": " + detail;
    }
}
