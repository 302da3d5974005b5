package vn.lantoa.platform.data.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.data.sea.Harbour;
import vn.lantoa.platform.data.sea.Sea;
import vn.lantoa.platform.data.sea.ShipChanged;
import vn.lantoa.platform.data.sql.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Sea.class)
class InitialSnapshotTest {

    private static final String DONE =
            "SELECT count(*) FROM outbox_announcement WHERE aggregate = ? AND done_at IS NOT NULL";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Harbour harbour;

    private final String aggregate = "buoy-" + UUID.randomUUID();
    private final Buoys buoys = new Buoys();
    private final ExecutorService replicas = Executors.newFixedThreadPool(4);
    private InitialSnapshot announcement;

    @BeforeEach
    void aService() {
        announcement = new InitialSnapshot(sql, clock);
    }

    @AfterEach
    void noReplicaRunsOn() {
        replicas.shutdownNow();
    }

    private void announce() {
        boolean more = true;
        while (more) {
            more = announcement.page(buoys);
        }
    }

    private long logged() {
        return harbour.logged(aggregate);
    }

    private void awaitEachPublishedOnce() {
        await().until(() -> logged() >= Buoys.MANY);
        assertThat(logged()).isEqualTo(Buoys.MANY);
        assertThat(buoys.written).doesNotHaveDuplicates().hasSize(Buoys.MANY);
    }

    @Test
    void whatWasNeverPublishedIsPublishedOnceInTheLifeOfTheDatabase() {
        announce();
        announce();

        awaitEachPublishedOnce();
        assertThat(harbour.count(DONE, aggregate)).isEqualTo(1);
    }

    @Test
    void afterACrashInTheMiddleItGoesOnBehindTheLastPage() {
        buoys.sinksAtPage = 2;
        assertThatThrownBy(this::announce).hasMessage("a crash in the middle of a page");
        assertThat(harbour.count(DONE, aggregate)).isZero();

        buoys.written.removeIf(name -> name.compareTo(Buoys.name(3)) >= 0); // rolled back
        buoys.sinksAtPage = 0;
        announce();

        awaitEachPublishedOnce();
    }

    @Test
    void replicasThatStartTogetherPublishEachOnce() throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        for (int replica = 0; replica < 4; replica++) {
            running.add(replicas.submit(this::announce));
        }
        for (Future<?> replica : running) {
            replica.get();
        }

        awaitEachPublishedOnce();
    }

    @Test
    void theServicesOwnAggregatesAreAnnouncedAfterItsStart() {
        await().until(() -> harbour.count(DONE, "ship") == 1);
    }

    /** Ten buoys that a migration might have seeded, three to a page. */
    private final class Buoys implements Republisher {

        private static final int MANY = 10;
        private static final int PAGE = 3;

        private final List<String> written = new ArrayList<>();
        private int pages;
        private int sinksAtPage;

        private static String name(int number) {
            return "buoy %02d".formatted(number);
        }

        @Override
        public String aggregate() {
            return aggregate;
        }

        @Override
        public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
            List<String> page = IntStream.range(0, MANY)
                    .mapToObj(Buoys::name)
                    .filter(name -> after.isEmpty() || name.compareTo(after.get()) > 0)
                    .limit(PAGE)
                    .toList();
            if (page.isEmpty()) {
                return Optional.empty();
            }
            outbox.addAll(page.stream()
                    .map(name -> ShipChanged.TYPE.of(name, 1, new ShipChanged(aggregate + " " + name, 1)))
                    .toList());
            written.addAll(page);
            if (++pages == sinksAtPage) {
                throw new IllegalStateException("a crash in the middle of a page");
            }
            return Optional.of(new Written(page.get(page.size() - 1), page.size()));
        }
    }
}
