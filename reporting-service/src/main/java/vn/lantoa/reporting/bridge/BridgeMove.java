package vn.lantoa.reporting.bridge;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A half-month that one calendar counts to the period and the other does not.
 *
 * @param decreeMonth the report month that DECREE counts it to
 * @param calendarMonth the report month that CALENDAR counts it to
 */
@Schema(name = "CalendarBridgeMove")
public record BridgeMove(
        LocalDate firstDay, LocalDate lastDay, String decreeMonth, String calendarMonth, BridgeFigures figures) {

    static BridgeMove of(HalfMonth half, BridgeFigures figures) {
        return new BridgeMove(
                half.firstDay(),
                half.lastDay(),
                ReportCalendar.DECREE.monthOf(half).toString(),
                ReportCalendar.CALENDAR.monthOf(half).toString(),
                figures);
    }
}
