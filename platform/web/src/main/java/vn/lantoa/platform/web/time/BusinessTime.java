package vn.lantoa.platform.web.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The business time zone: {@code Asia/Ho_Chi_Minh}, UTC+7 without daylight saving (rules.md §1). */
public final class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private BusinessTime() {}

    /** The local day of an instant: {@code 2024-03-14T17:30:00Z} is 15 March in Việt Nam. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** Today in Việt Nam. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The first instant of a local day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
