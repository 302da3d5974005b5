package vn.lantoa.media.usage;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UsageMonthTest {

    private static final Instant NOW = Instant.parse("2024-02-29T17:30:00Z");

    @Test
    void isTheCalendarMonthOfVietNam() {
        assertThat(UsageMonth.of(NOW)).hasToString("2024-03");
        assertThat(UsageMonth.asked(null, NOW).begin()).isEqualTo("2024-02-29T17:00:00Z");
        assertThat(UsageMonth.asked("2024-12", NOW).end()).isEqualTo("2024-12-31T17:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-13", "2024-3", "0024-03", "2024-03-01"})
    void whatIsNoMonthIsRefused(String month) {
        assertThatThrownBy(() -> UsageMonth.asked(month, NOW)).isInstanceOf(Problem.class);
    }
}
