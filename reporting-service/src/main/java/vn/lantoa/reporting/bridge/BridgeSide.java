package vn.lantoa.reporting.bridge;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/** The period by one calendar. */
@Schema(name = "CalendarBridgeSide")
public record BridgeSide(ReportCalendar calendar, LocalDate firstDay, LocalDate lastDay, BridgeFigures figures) {

    static BridgeSide of(Period period, BridgeFigures figures) {
        return new BridgeSide(period.calendar(), period.firstDay(), period.lastDay(), figures);
    }
}
