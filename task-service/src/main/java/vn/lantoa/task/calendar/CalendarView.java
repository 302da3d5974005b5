package vn.lantoa.task.calendar;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.platform.web.time.ReportCalendar;

/** A report calendar. Its first fields are those of {@link CalendarEntry}; holidays are in the order of their days. */
@Schema(name = "Calendar")
public record CalendarView(
        UUID id,
        ReportCalendar code,
        String name,
        String legalBasis,
        List<DueRule> dueRules,
        List<Holiday> holidays,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
