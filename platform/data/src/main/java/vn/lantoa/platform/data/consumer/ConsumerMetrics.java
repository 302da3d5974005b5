package vn.lantoa.platform.data.consumer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.apache.kafka.common.TopicPartition;

/** What consumers do, as metrics. */
@ApplicationScoped
class ConsumerMetrics {

    private static final double MILLIS = 1_000.0;

    private final MeterRegistry metrics;
    private final Map<Tags, AtomicLong> lags = new ConcurrentHashMap<>();
    private final Map<Tags, AtomicLong> lastApplied = new ConcurrentHashMap<>();
    private final Map<Tags, AtomicLong> connected = new ConcurrentHashMap<>();

    ConsumerMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void applied(String group, String topic, long recordedAt) {
        Tags tags = Tags.of("group", group, "topic", topic);
        metrics.counter("lantoa.consumer.applied", tags).increment();
        lastApplied.computeIfAbsent(tags, this::lastAppliedGauge).accumulateAndGet(recordedAt, Math::max);
    }

    /** An event of a type that the group does not know. */
    void skipped(String group, String topic) {
        metrics.counter("lantoa.consumer.skipped", "group", group, "topic", topic)
                .increment();
    }

    void deadLetter(String group, String topic) {
        metrics.counter("lantoa.consumer.dead.letters", "group", group, "topic", topic)
                .increment();
    }

    void retried(String group) {
        metrics.counter("lantoa.consumer.retries", "group", group).increment();
    }

    void lag(String group, TopicPartition partition, long records) {
        lags.computeIfAbsent(tags(group, partition), tags -> gauge("lantoa.consumer.lag", tags))
                .set(records);
    }

    /** The partition is somebody else's now. */
    void forget(String group, TopicPartition partition) {
        Tags tags = tags(group, partition);
        if (lags.remove(tags) != null) {
            metrics.find("lantoa.consumer.lag").tags(tags).gauges().forEach(metrics::remove);
        }
    }

    void connected(String group, boolean yes) {
        connected
                .computeIfAbsent(Tags.of("group", group), tags -> gauge("lantoa.consumer.connected", tags))
                .set(yes ? 1 : 0);
    }

    private static Tags tags(String group, TopicPartition partition) {
        return Tags.of(
                "group", group, "topic", partition.topic(), "partition", Integer.toString(partition.partition()));
    }

    private AtomicLong gauge(String name, Tags tags) {
        return metrics.gauge(name, tags, new AtomicLong());
    }

    /** As a point in time, in seconds: whoever compares it with now has the freshness. */
    private AtomicLong lastAppliedGauge(Tags tags) {
        AtomicLong millis = new AtomicLong();
        Gauge.builder("lantoa.consumer.last.applied", millis, value -> value.get() / MILLIS)
                .description("Log-append time of the newest event applied, in seconds since 1970")
                .tags(tags)
                .register(metrics);
        return millis;
    }
}
