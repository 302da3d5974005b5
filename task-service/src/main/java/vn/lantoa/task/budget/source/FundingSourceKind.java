package vn.lantoa.task.budget.source;

/** Whose money it is. */
public enum FundingSourceKind {
    STATE_PROVINCIAL,
    STATE_DISTRICT,
    SOCIAL;

    /** Whether it is spent by decisions on the state's budget. */
    public boolean isState() {
        return this != SOCIAL;
    }
}
