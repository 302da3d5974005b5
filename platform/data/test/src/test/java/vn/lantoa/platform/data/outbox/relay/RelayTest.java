package vn.lantoa.platform.data.outbox.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.platform.data.outbox.OutboxRow;
import vn.lantoa.platform.data.outbox.OutboxTable;
import vn.lantoa.platform.data.sea.KafkaTopics;
import vn.lantoa.platform.data.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The relay against a real PostgreSQL and a real Kafka. */
class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RelayBench bench = new RelayBench();

    @BeforeEach
    void empty() throws SQLException {
        bench.begin();
    }

    @AfterEach
    void stop() throws SQLException {
        bench.end();
    }

    private List<String> keysAndVersions() {
        return KafkaTopics.read(bench.topic()).stream()
                .map(record -> record.key() + ":" + KafkaTopics.header(record, "ce_version"))
                .toList();
    }

    private void awaitEmptyOutbox() {
        await().atMost(PATIENCE).until(() -> bench.count("outbox") == 0);
    }

    @Test
    void sendsACloudEventInBinaryMode() {
        bench.write(bench.topic(), "a", 7, "{\"name\":\"Hải Âu\"}");

        bench.relay();
        awaitEmptyOutbox();

        ConsumerRecord<String, byte[]> sent = KafkaTopics.read(bench.topic()).get(0);
        assertThat(sent.key()).isEqualTo("a");
        assertThat(sent.value()).asString().isEqualTo("{\"name\":\"Hải Âu\"}");
        Map<String, String> headers = new HashMap<>();
        sent.headers().forEach(header -> headers.put(header.key(), new String(header.value())));
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/lantoa/sea")
                .containsEntry("ce_type", "vn.lantoa.sea.ship.changed.v1")
                .containsEntry("ce_subject", "a")
                .containsEntry("ce_epoch", "1")
                .containsEntry("ce_version", "7")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time")
                .doesNotContainKey("traceparent");
    }

    @Test
    void sendsAgainWhatItCouldNotDeleteAndLosesNothing() {
        bench.write(bench.topic(), "a", 1, "{}");
        bench.write(bench.topic(), "a", 2, "{}");

        bench.relay(new OutboxTable() {
            private boolean died;

            @Override
            public void delete(SqlSession session, List<Long> sequences) {
                if (!died && !sequences.isEmpty()) {
                    died = true;
                    session.abort();
                }
                super.delete(session, sequences);
            }
        });
        awaitEmptyOutbox();

        assertThat(keysAndVersions()).containsExactly("a:1", "a:2", "a:1", "a:2");
        assertThat(KafkaTopics.read(bench.topic()).stream()
                        .map(record -> KafkaTopics.header(record, "ce_id"))
                        .distinct())
                .as("duplicates are known by their ids")
                .hasSize(2);
    }

    /** Its statements are planned while the table is empty, and kept. */
    @Test
    void goesThroughABacklogByTheIndex() throws SQLException {
        OutboxTable table = new OutboxTable();
        try (SqlSession session = new SqlSession(bench.connection())) {
            assertThat(table.lock(session)).isTrue();
            long before = waysThroughTheWholeOutbox(session);
            for (int look = 0; look < 20; look++) {
                assertThat(table.read(session, Long.MIN_VALUE, 500)).isEmpty();
                table.delete(session, List.of(Long.MAX_VALUE));
            }
            bench.write(IntStream.rangeClosed(1, 2_000)
                    .mapToObj(version -> new RelayBench.Row(bench.topic(), "a", version, "{}"))
                    .toList());
            List<OutboxRow> rows = table.read(session, Long.MIN_VALUE, 500);
            table.delete(session, rows.stream().map(OutboxRow::sequence).toList());

            assertThat(rows).hasSize(500);
            assertThat(waysThroughTheWholeOutbox(session)).isEqualTo(before);
            table.unlock(session);
        }
    }

    private static long waysThroughTheWholeOutbox(SqlSession session) {
        session.query("SELECT pg_stat_force_next_flush() IS NULL AS told", row -> row.bool("told"));
        return session.queryOne(
                        "SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'outbox'",
                        row -> row.bigint("seq_scan"))
                .orElseThrow();
    }

    @Test
    void keepsTheOrderOfEachKeyWhenTheRelayAtWorkIsCutOffAndAnotherTakesOver() {
        int keys = 20;
        int versions = 300;
        bench.relay();
        bench.relay();
        for (int version = 1; version <= versions; version++) {
            List<RelayBench.Row> rows = new ArrayList<>();
            for (int key = 0; key < keys; key++) {
                rows.add(new RelayBench.Row(bench.topic(), "k" + key, version, "{}"));
            }
            bench.write(rows);
            if (version % 100 == 0) {
                bench.cutOffTheRelayAtWork();
            }
        }
        awaitEmptyOutbox();

        Map<String, Set<String>> first = new HashMap<>();
        KafkaTopics.read(bench.topic())
                .forEach(record -> first.computeIfAbsent(record.key(), key -> new LinkedHashSet<>())
                        .add(KafkaTopics.header(record, "ce_version")));
        assertThat(first).hasSize(keys);
        assertThat(first.values()).allSatisfy(seen -> assertThat(seen.stream().map(Integer::valueOf))
                .hasSize(versions)
                .isSorted());
    }

    @Test
    void waitsForKafkaWithoutParkingAnything() {
        bench.write(bench.topic(), "a", 1, "{}");
        bench.relay();
        awaitEmptyOutbox();

        TestKafka.kill();
        try {
            for (int version = 2; version <= 50; version++) {
                bench.write(bench.topic(), "a", version, "{}");
            }
            await().during(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> bench.count("outbox") == 49);
        } finally {
            TestKafka.restart();
        }
        awaitEmptyOutbox();

        assertThat(bench.count("outbox_parked")).isZero();
        assertThat(new LinkedHashSet<>(keysAndVersions())).hasSize(50).endsWith("a:50");
    }

    @Test
    void parksWhatKafkaWillNeverTakeAndSendsTheRest() {
        bench.write(bench.topic(), "a", 1, "{}");
        bench.write(bench.topic(), "b", 1, "\"" + "x".repeat(2 << 20) + "\"");
        bench.write(bench.topic() + ".nowhere", "c", 1, "{}");
        bench.write(bench.topic(), "d", 1, "{}");

        bench.relay();
        awaitEmptyOutbox();

        assertThat(keysAndVersions()).containsExactlyInAnyOrder("a:1", "d:1");
        assertThat(bench.parkedCauses())
                .hasSize(2)
                .anySatisfy(cause -> assertThat(cause).startsWith("b: ").contains("RecordTooLarge"))
                .anySatisfy(cause ->
                        assertThat(cause).startsWith("c: ").contains("no topic " + bench.topic() + ".nowhere"));
    }

    @Test
    void doesNotLoseARowThatCommitsBehindLaterOnes() throws SQLException {
        bench.relay();
        try (Connection early = bench.connection()) {
            early.setAutoCommit(false);
            bench.write(early, List.of(new RelayBench.Row(bench.topic(), "early", 1, "{}")));
            bench.write(bench.topic(), "late", 1, "{}");
            await().atMost(PATIENCE).until(() -> keysAndVersions().equals(List.of("late:1")));

            early.commit();
        }

        await().atMost(PATIENCE).until(() -> keysAndVersions().contains("early:1"));
        awaitEmptyOutbox();
    }
}
