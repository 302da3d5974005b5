package vn.lantoa.gateway.limit;

/** A body exceeded its limit or came too slowly. */
public final class BodyLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final boolean slow;

    BodyLimitException(boolean slow) {
        super(slow ? "body too slow" : "body too large", null, false, false);
        this.slow = slow;
    }

    public boolean isSlow() {
        return slow;
    }
}
