package vn.lantoa.media.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The past is locked up to a day, that day too: what was published then changes by corrections only. Key: {@link #KEY},
 * since there is one lock, which moves forward.
 *
 * @param calendar DECREE or CALENDAR: by which the period is cut
 * @param period the key of the period that was locked, such as {@code 2024-04} or {@code 2024-Q2}
 * @param lockedUntil its last day
 */
public record PeriodLocked(UUID id, String calendar, String period, LocalDate lockedUntil, Instant lockedAt) {

    public static final String TOPIC = "lantoa.media.period-lock.v1";
    public static final String AGGREGATE = "period-lock";
    public static final String TYPE = "vn.lantoa.media.period.locked.v1";

    /** The key of every event. */
    public static final String KEY = "lock";
}
