package vn.lantoa.platform.web.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-14T16:59:59.999999Z, 2024-03-14",
        "2024-03-14T17:00:00Z, 2024-03-15",
        "2024-03-14T17:30:00Z, 2024-03-15",
        "2024-12-31T17:00:00Z, 2025-01-01",
        "2024-06-14T16:59:59Z, 2024-06-14"
    })
    void anInstantFallsOnTheLocalDay(Instant instant, LocalDate day) {
        assertThat(BusinessTime.dayOf(instant)).isEqualTo(day);
    }

    @Test
    void todayIsTheDayInVietNam() {
        Clock lateInUtc = Clock.fixed(Instant.parse("2024-03-14T17:30:00Z"), ZoneOffset.UTC);

        assertThat(BusinessTime.today(lateInUtc)).isEqualTo("2024-03-15");
    }

    @Test
    void aDayStartsSevenHoursBeforeItDoesInGreenwich() {
        assertThat(BusinessTime.startOf(LocalDate.parse("2024-03-15"))).isEqualTo("2024-03-14T17:00:00Z");
    }

    @Test
    void theHousesClockTicksInMicroseconds() {
        Clock clock = new ClockProducer().clock();

        assertThat(clock.instant().getNano() % 1000).isZero();
        assertThat(clock.withZone(BusinessTime.ZONE).getZone()).isEqualTo(BusinessTime.ZONE);
        assertThat(clock.millis()).isPositive();
    }
}
