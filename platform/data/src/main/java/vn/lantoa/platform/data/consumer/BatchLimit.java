package vn.lantoa.platform.data.consumer;

import vn.lantoa.platform.data.messaging.MessagingConfig;

/**
 * How much one transaction applies: so many entries and so many unpacked bytes, whatever the number of events. It
 * begins small and doubles with each success: a reader that died of a batch, or cannot finish one in time, does not
 * meet it again as it was.
 */
final class BatchLimit {

    /** What the first batch is of the largest. */
    private static final int FIRST = 32;

    private final int mostEntries;
    private final long mostBytes;
    private int share = FIRST;

    BatchLimit(MessagingConfig config) {
        this.mostEntries = config.batchEntries();
        this.mostBytes = config.batchBytes();
    }

    /** Whether a batch may be as large as that. One event is always taken, however large it is. */
    boolean allows(int events, long entries, long bytes) {
        return events <= 1 || (entries <= mostEntries / share && bytes <= mostBytes / share);
    }

    void succeeded() {
        share = Math.max(1, share / 2);
    }

    void failed() {
        share = FIRST;
    }
}
