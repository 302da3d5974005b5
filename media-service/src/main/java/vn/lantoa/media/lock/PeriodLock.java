package vn.lantoa.media.lock;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.lantoa.media.contract.PeriodLocked;
import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/** One step of the lock. It never changes; the next one lies further on. */
@Entity
class PeriodLock extends StoredRecord {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportCalendar calendar;

    @Column(updatable = false)
    private String period;

    @Column(updatable = false)
    private LocalDate lockedUntil;

    protected PeriodLock() {}

    PeriodLock(Period locked) {
        calendar = locked.calendar();
        period = locked.key();
        lockedUntil = locked.lastDay();
    }

    /** What others learn of it. */
    PeriodLocked told() {
        return new PeriodLocked(id(), calendar.name(), period, lockedUntil, createdAt());
    }

    PeriodLockView view() {
        return new PeriodLockView(id(), calendar, period, lockedUntil, meta());
    }

    LockedUntilView current() {
        return new LockedUntilView(lockedUntil, calendar, period, createdAt(), createdBy());
    }
}
