package vn.lantoa.platform.data.record;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.data.sample.Boat;
import vn.lantoa.platform.data.sample.BoatRepository;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class StoredRecordTest {

    private final BoatRepository boats;
    private final Clock clock;

    StoredRecordTest(BoatRepository boats, Clock clock) {
        this.boats = boats;
        this.clock = clock;
    }

    private UUID stored() {
        Boat boat = new Boat(UUID.randomUUID().toString(), "Thị Nại");
        QuarkusTransaction.requiringNew().run(() -> boats.persist(boat));
        return boat.id();
    }

    private Boat read(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> boats.findById(id));
    }

    private void change(UUID id, Consumer<Boat> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(boats.findById(id)));
    }

    @Test
    void whatIsStoredSaysWhoWroteItAndWhen() {
        // Given
        Instant before = clock.instant();

        // When
        Boat boat = read(stored());

        // Then
        assertThat(boat.id().version()).isEqualTo(7);
        assertThat(boat.version()).isZero();
        assertThat(boat.createdBy()).isEqualTo("system");
        assertThat(boat.updatedBy()).isEqualTo("system");
        assertThat(boat.createdAt()).isBetween(before, clock.instant());
        assertThat(boat.updatedAt()).isEqualTo(boat.createdAt());
    }

    @Test
    void aChangeRaisesTheVersionAndKeepsTheBirth() {
        UUID id = stored();
        Boat before = read(id);

        change(id, boat -> boat.rename("Quy Nhơn"));

        Boat after = read(id);
        assertThat(after.version()).isEqualTo(1);
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
        assertThat(after.updatedAt()).isAfter(before.updatedAt());
    }

    @Test
    void aChangeInsideRaisesTheVersion() {
        UUID id = stored();

        change(id, boat -> boat.changedInside(clock.instant()));

        assertThat(read(id).version()).isEqualTo(1);
    }

    @Test
    void aReadOrAnEqualValueRaisesNothing() {
        UUID id = stored();

        change(id, boat -> boat.rename("Thị Nại"));

        assertThat(read(id).version()).isZero();
    }
}
