package vn.lantoa.platform.web.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeTextTest {

    @Test
    void daysMonthsAndInstantsAreRead() {
        assertThat(TimeText.day("2024-02-29")).hasToString("Optional[2024-02-29]");
        assertThat(TimeText.month("2024-02")).hasToString("Optional[2024-02]");
        assertThat(TimeText.instant("2024-03-29T08:00+07:00")).hasToString("Optional[2024-03-29T08:00+07:00]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00+07:00",
                "0001-01-01T00:00:00Z",
                "0000-12-31T17:00:00Z",
                "9999-12-31T23:59:59-07:00",
                "+300000-01-01T00:00:00Z",
                "-0001-06-01T00:00:00Z",
                "2024-02-30T00:00:00Z",
                "2024-03-29T08:00:00",
                ""
            })
    void anInstantOfAYearThatTheDatabaseLacksIsNone(String text) {
        assertThat(TimeText.instant(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-06-01", "+12024-03-29", "-2024-03-29", "2024-02-30", "2024-3-29"})
    void aDayOfSuchAYearIsNone(String text) {
        assertThat(TimeText.day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-06", "2024-13", "2024-6", "+12024-06"})
    void aMonthOfSuchAYearIsNone(String text) {
        assertThat(TimeText.month(text)).isEmpty();
    }
}
