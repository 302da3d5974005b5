package vn.lantoa.media.lock;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.PeriodLocked;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;

/** Tells of each step of the lock, in their order. */
@ApplicationScoped
class PeriodLockPublisher extends RecordPublisher<PeriodLock, PeriodLocked> {

    PeriodLockPublisher(Outbox outbox, PeriodLockRepository locks) {
        super(PeriodLocked.class, outbox, locks, lock -> PeriodLocked.KEY, PeriodLock::told);
    }

    /** The further the lock, the newer. */
    @Override
    protected long version(PeriodLock lock) {
        return lock.told().lockedUntil().toEpochDay();
    }

    @Override
    protected String timeField() {
        return "createdAt";
    }
}
