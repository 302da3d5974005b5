package vn.lantoa.platform.data.idempotency;

/** Ends a request whose answer is there already: the operation's own answer cannot be made of it again. */
public final class ReplayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient KeyedAnswer answer;

    ReplayException(KeyedAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    KeyedAnswer answer() {
        return answer;
    }
}
