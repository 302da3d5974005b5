package vn.lantoa.task.amendment.change;

/** What an amendment does to a clause. */
public enum ChangeKind {
    /** A new clause, behind another one. */
    ADD,
    /** The clause says something else. */
    CHANGE,
    /** The clause leaves the plan; its path is never used again. */
    REMOVE
}
