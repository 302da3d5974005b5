package vn.lantoa.media.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A press agency states that what it sent for a month is complete. Key: {@code agency}.
 *
 * @param period a month's key, such as {@code 2024-04}
 * @param calendar DECREE or CALENDAR
 * @param revision from 1; the highest of (agency, calendar, period) stands
 * @param items how many items it says there are
 * @param seconds how long it says they last
 * @param nil whether it published nothing
 */
public record PeriodDeclared(
        UUID id,
        String agency,
        String calendar,
        String period,
        int revision,
        long items,
        long seconds,
        boolean nil,
        Instant declaredAt)
        implements OfAgency {

    public static final String TOPIC = "lantoa.media.declarations.v1";
    public static final String AGGREGATE = "declarations";
    public static final String TYPE = "vn.lantoa.media.period.declared.v1";
}
