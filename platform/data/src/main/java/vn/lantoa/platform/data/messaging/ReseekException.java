package vn.lantoa.platform.data.messaging;

/**
 * Thrown by a {@link BatchConsumer} that finds its reader at another place than its own database says: the transaction
 * is rolled back, the reader gives up its partitions and begins anew, asking for {@link BatchConsumer#positions} again.
 * Nothing becomes a dead letter.
 */
public class ReseekException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason what was found, for the log */
    public ReseekException(String reason) {
        super(reason);
    }
}
