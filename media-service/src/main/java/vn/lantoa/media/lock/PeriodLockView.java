package vn.lantoa.media.lock;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A period that was locked.
 *
 * @param calendar the calendar that it is cut by
 * @param period its key, such as {@code 2024-04}, {@code 2024-Q2}, {@code 2024-H1} or {@code 2024}
 * @param lockedUntil its last day
 * @param meta who locked it, and when
 */
@Schema(name = "PeriodLock")
public record PeriodLockView(
        UUID id,
        ReportCalendar calendar,

        @Schema(description = "The period's key: `2024-04`, `2024-Q2`, `2024-H1` or `2024`.")
        String period,

        @Schema(description = "The period's last day: the past is locked up to it, that day too.")
        LocalDate lockedUntil,

        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
