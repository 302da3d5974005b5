package vn.lantoa.reporting.bridge;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.intake.IntakeOffsetTable;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;

/** Says what lies between the calendars. */
@ApplicationScoped
@Transactional
public class CalendarBridgeService {

    /** Of which figures may be asked; nobody had a press before. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private final BridgeTable sums;
    private final PressAgencyTable register;
    private final IntakeOffsetTable positions;

    CalendarBridgeService(BridgeTable sums, PressAgencyTable register, IntakeOffsetTable positions) {
        this.sums = sums;
        this.register = register;
        this.positions = positions;
    }

    /**
     * The bridge from DECREE to CALENDAR.
     *
     * @param agencies none: of all that are readable
     * @throws Problem 400 when there is no such period or agency
     */
    CalendarBridgeView of(@Nullable String period, List<String> agencies, AgencyScope readable) {
        if (period == null) {
            throw Problem.inQuery("period", CalendarBridgeProblem.CALENDAR_BRIDGE_PERIOD_REQUIRED);
        }
        Period decree = Period.parse(ReportCalendar.DECREE, period)
                .filter(CalendarBridgeService::isOfOurTime)
                .orElseThrow(
                        () -> Problem.inQuery("period", CalendarBridgeProblem.CALENDAR_BRIDGE_PERIOD_INVALID, period));
        CalendarBridge bridge = CalendarBridge.of(decree);
        Instant watermark = positions.watermark().orElse(null); // before the figures, which may be newer
        return CalendarBridgeView.of(bridge, sums.sums(bridge, scope(agencies).and(readable)), watermark);
    }

    private static boolean isOfOurTime(Period period) {
        int year = period.firstMonth().getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private AgencyScope scope(List<String> agencies) {
        if (agencies.isEmpty()) {
            return AgencyScope.everybody();
        }
        Set<String> known =
                register.all().stream().map(PressAgencyReplica::code).collect(Collectors.toSet());
        agencies.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw Problem.inQuery("agency", CalendarBridgeProblem.CALENDAR_BRIDGE_AGENCY_UNKNOWN, code);
        });
        return AgencyScope.only(agencies);
    }
}
