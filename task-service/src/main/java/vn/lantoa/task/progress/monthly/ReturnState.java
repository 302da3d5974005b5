package vn.lantoa.task.progress.monthly;

/** How much of a return was kept. */
public enum ReturnState {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED;

    static ReturnState of(int accepted, int rejected) {
        if (rejected == 0) {
            return ACCEPTED;
        }
        return accepted == 0 ? REJECTED : PARTLY_ACCEPTED;
    }
}
