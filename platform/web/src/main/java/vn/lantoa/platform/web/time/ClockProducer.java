package vn.lantoa.platform.web.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

/** The clock that everything asks; it ticks in microseconds, as PostgreSQL keeps them. */
@ApplicationScoped
class ClockProducer {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return new MicrosecondClock(ZoneOffset.UTC);
    }

    /** Stands for {@code Clock.tick(…, 1 µs)}, whose {@code millis()} divides by zero on Java 17. */
    private static final class MicrosecondClock extends Clock {

        private final ZoneId zone;

        MicrosecondClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new MicrosecondClock(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public long millis() {
            return Clock.systemUTC().millis();
        }
    }
}
