package vn.lantoa.platform.data.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Wakes the relay of this process when a transaction that wrote events has committed. */
@ApplicationScoped
public class RelaySignal {

    private static final Object REGISTERED = RelaySignal.class.getName();

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore work = new Semaphore(0);

    public RelaySignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void wakeAfterCommit() {
        if (transactions.getResource(REGISTERED) == null) {
            transactions.putResource(REGISTERED, true);
            transactions.registerInterposedSynchronization(new AfterCommit());
        }
    }

    public void wake() {
        work.release();
    }

    /**
     * Until somebody wakes or the time is over; takes all wakings at once.
     *
     * @return whether somebody did
     */
    public boolean await(Duration atMost) throws InterruptedException {
        boolean woken = work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (woken) {
            work.drainPermits();
        }
        return woken;
    }

    private final class AfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing is needed before
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake();
            }
        }
    }
}
