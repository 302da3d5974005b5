package vn.lantoa.reporting.figure;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class FigureIdTest {

    private static final Instant AS_OF = Instant.parse("2024-04-05T03:00:00Z");
    private static final Period QUARTER =
            Period.parse(ReportCalendar.DECREE, "2024-Q1").orElseThrow();

    @Test
    void anIdNamesMetricCellPeriodCalendarAndKnownTime() {
        assertThat(new FigureId("works", Map.of("genre", "NEWS", "agency", "BBD"), QUARTER, AS_OF))
                .hasToString("works:agency=BBD,genre=NEWS:2024-Q1:DECREE:2024-04-05T03:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BBD", "II.3.1.a-1", "Báo Bình Định", "a,b=c:d!e/f$1\\", "😀"})
    void anIdIsReadAsItIsWritten(String value) {
        FigureId id = new FigureId("growth.actual", Map.of("clause", value), QUARTER, AS_OF);

        assertThat(FigureId.parse(id.toString())).contains(id);
    }

    @Test
    void aFigureOfEverythingHasNoCell() {
        FigureId id = new FigureId("works", Map.of(), QUARTER, AS_OF);

        assertThat(id).hasToString("works::2024-Q1:DECREE:2024-04-05T03:00:00Z");
        assertThat(FigureId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "works",
                "works:agency=BBD",
                "works:agency:2024-Q1:DECREE:2024-04-05T03:00:00Z",
                "works:agency=BBD:2024-Q5:DECREE:2024-04-05T03:00:00Z",
                "works:agency=BBD:2024-Q1:MOON:2024-04-05T03:00:00Z",
                "works:agency=BBD:2024-Q1:DECREE:yesterday",
                "works:agency=BBD:2024-Q1:DECREE:+300000-01-01T00:00:00Z",
                "works:agency=BBD:2024-Q1:DECREE:-0001-01-01T00:00:00Z",
                "works:genre=NEWS,agency=BBD:2024-Q1:DECREE:2024-04-05T03:00:00Z",
                "works:agency=!00:2024-Q1:DECREE:2024-04-05T03:00:00Z",
                "works:agency=!zzzz:2024-Q1:DECREE:2024-04-05T03:00:00Z",
                "works:agency=!+123:2024-Q1:DECREE:2024-04-05T03:00:00Z",
                "works:agency=!00C1:2024-Q1:DECREE:2024-04-05T03:00:00Z",
                "works:agency=!0041:2024-Q1:DECREE:2024-04-05T03:00:00Z",
                "works:agency=a!0000:2024-Q1:DECREE:2024-04-05T03:00:00Z",
                "works:agency=!d800:2024-Q1:DECREE:2024-04-05T03:00:00Z"
            })
    void whatIsWrittenOtherwiseIsNone(String text) {
        assertThat(FigureId.parse(text)).isEmpty();
    }
}
