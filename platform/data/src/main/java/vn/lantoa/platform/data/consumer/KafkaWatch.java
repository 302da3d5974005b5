package vn.lantoa.platform.data.consumer;

import java.time.Duration;

import org.apache.kafka.clients.consumer.Consumer;

import vn.lantoa.platform.data.kafka.Outage;

/** Notices that a consumer has no connection to Kafka, which its polls do not say. */
final class KafkaWatch {

    private final String group;
    private final ConsumerMetrics figures;
    private final Outage outage;
    private final Duration patience;
    private long lastConnected = System.nanoTime();

    KafkaWatch(String group, ConsumerMetrics figures, Outage outage, Duration patience) {
        this.group = group;
        this.figures = figures;
        this.outage = outage;
        this.patience = patience;
    }

    void look(Consumer<?, ?> consumer) {
        boolean connected = consumer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("connection-count"))
                .anyMatch(metric -> metric.metricValue() instanceof Number count && count.intValue() > 0);
        figures.connected(group, connected);
        if (connected) {
            lastConnected = System.nanoTime();
            outage.ended();
        } else if (System.nanoTime() - lastConnected > patience.toNanos()) {
            outage.began("Kafka is not reached");
        }
    }
}
