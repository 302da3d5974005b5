package vn.lantoa.media.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DayControlServiceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    /** @param at in Việt Nam on the day after */
    private static List<LocalDate> daysOver(String at) {
        Instant now = Instant.parse("2024-05-07T" + at + ":00+07:00");
        return new DayControlService(null, null, Clock.fixed(now, ZoneOffset.UTC)).daysOver();
    }

    @Test
    void aDayIsNotCountedBeforeWhatBeganOnItHasEnded() {
        assertThat(daysOver("00:05")).hasSize(31).endsWith(DAY.minusDays(1));
        assertThat(daysOver("00:15")).hasSize(31).endsWith(DAY);
    }
}
