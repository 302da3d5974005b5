package vn.lantoa.reporting.bridge;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarBridgeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-04, 2024-03-15, 2024-03-31, 2024-04-15, 2024-04-30",
        "2024-Q2, 2024-03-15, 2024-03-31, 2024-06-15, 2024-06-30",
        "2024-H1, 2023-12-15, 2023-12-31, 2024-06-15, 2024-06-30",
        "2024,    2023-12-15, 2023-12-31, 2024-12-15, 2024-12-31",
        "2024-02, 2024-01-15, 2024-01-31, 2024-02-15, 2024-02-29"
    })
    void oneHalfMonthGoesAndOneComes(String key, String outFirst, String outLast, String inFirst, String inLast) {
        CalendarBridge bridge = bridge(key);

        assertThat(bridge.removed()).singleElement().satisfies(half -> {
            assertThat(half.firstDay()).hasToString(outFirst);
            assertThat(half.lastDay()).hasToString(outLast);
        });
        assertThat(bridge.added()).singleElement().satisfies(half -> {
            assertThat(half.firstDay()).hasToString(inFirst);
            assertThat(half.lastDay()).hasToString(inLast);
        });
    }

    @Test
    void whatTheMovesDoNotExplainIsLeft() {
        CalendarBridge bridge = bridge("2024-Q2");
        Map<HalfMonth, BridgeFigures> halves =
                Map.of(bridge.removed().get(0), of(7), bridge.added().get(0), of(2));

        assertThat(bridge.unexplained(of(100), of(95), halves)).isEqualTo(BridgeFigures.NOTHING);
        assertThat(bridge.unexplained(of(100), of(96), halves)).isEqualTo(of(1));
        assertThat(bridge.unexplained(of(100), of(100), Map.of())).isEqualTo(BridgeFigures.NOTHING);
    }

    private static CalendarBridge bridge(String key) {
        return CalendarBridge.of(Period.parse(ReportCalendar.DECREE, key).orElseThrow());
    }

    private static BridgeFigures of(long number) {
        return new BridgeFigures(number, 2 * number, 3 * number, 4 * number);
    }
}
