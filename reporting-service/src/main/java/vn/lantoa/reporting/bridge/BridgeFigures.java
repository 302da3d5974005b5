package vn.lantoa.reporting.bridge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was published within some days: of what adds up over time. */
@Schema(name = "CalendarBridgeFigures")
public record BridgeFigures(long works, long publications, long seconds, long airtimeSeconds) {

    static final BridgeFigures NOTHING = new BridgeFigures(0, 0, 0, 0);

    BridgeFigures plus(BridgeFigures other) {
        return new BridgeFigures(
                works + other.works,
                publications + other.publications,
                seconds + other.seconds,
                airtimeSeconds + other.airtimeSeconds);
    }

    BridgeFigures minus(BridgeFigures other) {
        return plus(new BridgeFigures(-other.works, -other.publications, -other.seconds, -other.airtimeSeconds));
    }
}
