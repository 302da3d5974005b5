package vn.lantoa.task.diff.compare;

/** What became of a clause. */
public enum ClauseChange {
    /** The same words in the same section and order, whatever its number is now. */
    KEPT,
    /** Other words in the same section. */
    CHANGED,
    /** In no clause before. */
    ADDED,
    /** In no clause any more. */
    REMOVED,
    /** In another section or at another place among its neighbours; its words may have changed, too. */
    MOVED
}
