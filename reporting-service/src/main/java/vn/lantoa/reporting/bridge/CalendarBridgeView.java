package vn.lantoa.reporting.bridge;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.HalfMonth;

/**
 * A period by both calendars, and what moves from the total of one to that of the other: {@code from − removed + added
 * = to}.
 *
 * @param removed half-months that only the first calendar counts to the period
 * @param added half-months that only the second one counts to it
 * @param unexplained what is left of {@code to − (from − removed + added)}; zero
 */
@Schema(name = "CalendarBridge")
public record CalendarBridgeView(
        String period,
        @Nullable Instant watermark,
        BridgeSide from,
        List<BridgeMove> removed,
        List<BridgeMove> added,
        BridgeSide to,
        BridgeFigures unexplained) {

    static CalendarBridgeView of(CalendarBridge bridge, BridgeTable.Sums sums, @Nullable Instant watermark) {
        BridgeFigures first = sums.first();
        BridgeFigures second = sums.second();
        return new CalendarBridgeView(
                bridge.from().key(),
                watermark,
                BridgeSide.of(bridge.from(), first),
                moves(bridge.removed(), sums.halves()),
                moves(bridge.added(), sums.halves()),
                BridgeSide.of(bridge.to(), second),
                bridge.unexplained(first, second, sums.halves()));
    }

    private static List<BridgeMove> moves(List<HalfMonth> moved, Map<HalfMonth, BridgeFigures> halves) {
        return moved.stream()
                .map(half -> BridgeMove.of(half, halves.getOrDefault(half, BridgeFigures.NOTHING)))
                .toList();
    }
}
