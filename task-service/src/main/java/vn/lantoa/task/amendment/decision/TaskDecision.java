package vn.lantoa.task.amendment.decision;

/** What becomes of a task that an amendment touches. */
public enum TaskDecision {
    /** It goes on, without those of its clauses that are removed. */
    KEEP,
    /** It serves other clauses from then on. */
    CARRY,
    /** It is cancelled with a reason. */
    CLOSE
}
