package vn.lantoa.platform.testing.architecture.offender.code;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** Asks the system for the time in ten ways. */
class AsksTheTime {

    final List<Object> answers = List.of(
            Instant.now(),
            LocalDate.now(),
            LocalDateTime.now(),
            OffsetDateTime.now(),
            ZonedDateTime.now(ZoneOffset.UTC),
            YearMonth.now(),
            System.currentTimeMillis(),
            new Date(),
            Clock.systemUTC());
    final Supplier<Instant> later = Instant::now;
}
