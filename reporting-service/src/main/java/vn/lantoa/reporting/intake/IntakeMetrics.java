package vn.lantoa.reporting.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What the intake does, as metrics. */
@ApplicationScoped
class IntakeMetrics {

    private static final double MILLIS = 1_000.0;

    private final Timer batches;
    private final AtomicLong watermark = new AtomicLong();

    IntakeMetrics(MeterRegistry metrics) {
        batches = Timer.builder("lantoa.reporting.intake")
                .description("How long it takes to apply a batch, without its commit")
                .register(metrics);
        Gauge.builder("lantoa.reporting.watermark", watermark, value -> value.get() / MILLIS)
                .description("Everything recorded before is in the figures, in seconds since 1970")
                .register(metrics);
    }

    void timed(Runnable work) {
        batches.record(work);
    }

    void watermark(Optional<Instant> instant) {
        instant.map(Instant::toEpochMilli).ifPresent(watermark::set);
    }
}
