package vn.lantoa.platform.data.outbox.relay;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What the relay of this process does, as metrics. */
@ApplicationScoped
class RelayMetrics {

    private final MeterRegistry metrics;
    private final Counter sent;
    private final AtomicInteger active;
    private final AtomicInteger away;

    RelayMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        this.sent = Counter.builder("lantoa.outbox.sent")
                .description("Events that Kafka acknowledged")
                .register(metrics);
        this.active = metrics.gauge("lantoa.outbox.relay.active", new AtomicInteger());
        this.away = metrics.gauge("lantoa.outbox.kafka.away", new AtomicInteger());
    }

    void sent(int rows) {
        sent.increment(rows);
    }

    /** Something did not go: a reason out of few, such as an exception's name. */
    void failed(String reason) {
        metrics.counter("lantoa.outbox.failures", "reason", reason).increment();
    }

    void active(boolean on) {
        active.set(on ? 1 : 0);
    }

    void away(boolean on) {
        away.set(on ? 1 : 0);
    }
}
