package vn.lantoa.media.lock;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * How far the past is locked. All of it is null while nothing is.
 *
 * @param lockedUntil the last day that is locked
 * @param calendar the calendar of the period that was locked last
 * @param period the key of that period
 * @param lockedAt when it was locked
 * @param lockedBy who locked it
 */
@Schema(name = "LockedUntil")
public record LockedUntilView(
        @Schema(description = "The last day that is locked; null while none is.") @Nullable
        LocalDate lockedUntil,

        @Schema(description = "The calendar of the period that was locked last; null while none is.") @Nullable
        ReportCalendar calendar,

        @Schema(description = "The key of the period that was locked last; null while none is.") @Nullable
        String period,

        @Schema(description = "When that period was locked; null while none is.") @Nullable
        Instant lockedAt,

        @Schema(description = "Who locked that period: a user's name or a client's id; null while none is.") @Nullable
        String lockedBy) {

    static final LockedUntilView NOTHING = new LockedUntilView(null, null, null, null, null);
}
