package vn.lantoa.platform.data.outbox.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.health.SmallRyeHealthReporter;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.data.outbox.BacklogMetrics;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.sea.Harbour;
import vn.lantoa.platform.data.sea.ShipChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The service without a broker, from its start on. */
@QuarkusTest
@TestProfile(WithoutKafkaTest.NoKafka.class)
class WithoutKafkaTest {

    @Inject
    Outbox outbox;

    @Inject
    Harbour harbour;

    @Inject
    SmallRyeHealthReporter health;

    @Inject
    MeterRegistry metrics;

    @Inject
    BacklogMetrics backlog;

    @Test
    void isReadyAndWritesAndTellsOfItInMetrics() {
        String ship = UUID.randomUUID().toString();

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(ShipChanged.TYPE.of(ship, 1, new ShipChanged("waits", 1))));

        assertThat(health.getReadiness().getPayload().getString("status"))
                .isEqualTo(HealthCheckResponse.Status.UP.name());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> metrics.get("lantoa.outbox.kafka.away").gauge().value() == 1);
        backlog.sample();
        assertThat(metrics.get("lantoa.outbox.backlog").gauge().value()).isPositive();
        assertThat(metrics.get("lantoa.outbox.parked").gauge().value()).isZero();
        assertThat(metrics.get("lantoa.consumer.connected").gauge().value()).isZero();
        assertThat(harbour.count("SELECT count(*) FROM outbox WHERE aggregateid = ?", ship))
                .isEqualTo(1);
    }

    /** Only a database, and the address of a broker that is not there. */
    public static class NoKafka implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresTestResource.class, Map.of("database", "alone")));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:" + Ports.free());
        }
    }
}
