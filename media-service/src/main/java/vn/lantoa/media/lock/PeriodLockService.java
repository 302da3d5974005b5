package vn.lantoa.media.lock;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/** Locks periods that are over: from then on what they hold changes by corrections only (rules.md §5). */
@ApplicationScoped
@Transactional
public class PeriodLockService {

    private final PeriodLockRepository locks;
    private final LockedPastTable past;
    private final PeriodLockPublisher publisher;
    private final WebhookEvents webhooks;
    private final AuditTrail audit;
    private final Clock clock;

    PeriodLockService(
            PeriodLockRepository locks,
            LockedPastTable past,
            PeriodLockPublisher publisher,
            WebhookEvents webhooks,
            AuditTrail audit,
            Clock clock) {
        this.locks = locks;
        this.past = past;
        this.publisher = publisher;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves the lock to the period's last day; where it lies there already, nothing happens.
     *
     * @throws Problem 404 when there is no such period, 409 when the period is not over or the lock lies further on
     */
    PeriodLockView lock(ReportCalendar calendar, String key) {
        Period period = PeriodLockRules.checked(calendar, key, BusinessTime.today(clock));
        LocalDate until = past.hold().until();
        if (until == null || until.isBefore(period.lastDay())) {
            return write(new PeriodLock(period));
        }
        if (until.isAfter(period.lastDay())) {
            throw Problem.of(PeriodLockProblem.PERIOD_LOCK_BACKWARD, key, period.lastDay(), until);
        }
        return locks.furthest().orElseThrow().view();
    }

    private PeriodLockView write(PeriodLock lock) {
        locks.persistAndFlush(lock);
        audit.record(AuditAction.CREATED, "periods/lock", lock.version(), null, lock.view());
        publisher.publish(lock);
        webhooks.tellEverybody(WebhookEvent.PERIOD_LOCKED, lock.id());
        return lock.view();
    }

    LockedUntilView current() {
        return locks.furthest().map(PeriodLock::current).orElse(LockedUntilView.NOTHING);
    }

    Page<PeriodLockView> list(PageRequest page) {
        return locks.page(page).map(PeriodLock::view);
    }
}
