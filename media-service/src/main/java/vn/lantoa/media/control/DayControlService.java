package vn.lantoa.media.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.time.BusinessTime;

/** Counts what was recorded on days that are over, and tells of it. */
@ApplicationScoped
class DayControlService {

    /** A transaction that began within the day has ended by then. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    /** So far back days are made up for: a service that stood still for longer tells nothing of them. */
    private static final int DAYS = 31;

    private final DayControlTable controls;
    private final DayControlPublisher publisher;
    private final Clock clock;

    DayControlService(DayControlTable controls, DayControlPublisher publisher, Clock clock) {
        this.controls = controls;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The days that can be counted. */
    List<LocalDate> daysOver() {
        LocalDate open = BusinessTime.dayOf(clock.instant().minus(SETTLED));
        return open.minusDays(DAYS).datesUntil(open).toList();
    }

    /** Counts a day, unless that was done. */
    @Transactional
    void count(LocalDate day) {
        if (!controls.has(day)) {
            Instant now = clock.instant();
            publisher.publish(controls.count(day, now));
        }
    }
}
