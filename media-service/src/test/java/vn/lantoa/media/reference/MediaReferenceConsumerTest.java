package vn.lantoa.media.reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.testing.golden.GoldenJson;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class MediaReferenceConsumerTest extends MediaApi {

    private static final LocalDate DAY = LocalDate.of(1987, 6, 5);

    @Inject
    MediaReferenceConsumer consumer;

    @Inject
    MediaReferenceTable tables;

    @Inject
    MediaReferences references;

    @Inject
    OrganisationTable organisations;

    @Inject
    EventJson json;

    private final UUID plan = UUID.randomUUID();

    private static <T> RecordedEvent<T> event(EventType<T> type, Object key, Position position, T data) {
        Instant now = Instant.EPOCH;
        return new RecordedEvent<>(
                type,
                UUID.randomUUID().toString(),
                "/lantoa/task-service",
                key.toString(),
                position,
                now,
                now,
                new RecordedEvent.Place(type.topic(), 0, 0),
                false,
                null,
                data);
    }

    private void told(long epoch, long version, String status) {
        var data = new PlanChanged(
                plan,
                1987,
                "PLAN",
                "1",
                "KH",
                DAY,
                "Kế hoạch mẫu",
                "UBND",
                status,
                DAY,
                DAY.plusDays(1),
                "DECREE",
                true);
        accept(event(MediaReferenceConsumer.PLAN, plan, new Position(epoch, version), data));
    }

    private void accept(RecordedEvent<?> event) {
        QuarkusTransaction.requiringNew().run(() -> consumer.accept(List.of(event)));
    }

    private KnownCodes stored() {
        return QuarkusTransaction.requiringNew().call(tables::read);
    }

    @Test
    void theNewestIsKeptWhateverTheOrder() {
        told(1, 5, "ISSUED");
        told(1, 4, "DRAFT");
        assertThat(stored().planOn(DAY)).contains(plan);

        told(2, 1, "CLOSED");
        told(1, 9, "ISSUED");
        assertThat(stored().planOn(DAY)).isEmpty();
        assertThat(stored().hasPlan(plan)).isTrue();
    }

    @Test
    void clausesThemesAndAudiencesAreKnownOnceTold() {
        told(1, 1, "DRAFT");
        var data = new ClausesChanged(
                plan,
                List.of(new ClausesChanged.Clause("II.3-1", "II.3", "BULLET", null, "Mẫu", "00", true)),
                List.of(new ClausesChanged.Theme("T77", "Chủ đề mẫu", "II.3-1", null, BigDecimal.ONE, List.of())),
                List.of(new ClausesChanged.Audience("A7", "ABROAD", "Đối tượng mẫu", "II.1-1")));
        accept(event(MediaReferenceConsumer.CLAUSES, plan, new Position(1, 1), data));

        await().atMost(Duration.ofSeconds(5)).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> references.known().hasTheme(plan, "T77")
                        && references.known().hasClause(plan, "II.3-1")
                        && references.known().hasAudience(plan, "A7")));
        assertThat(stored().hasAudience(plan, "A8")).isFalse();
    }

    @Test
    void aPlanThatWasToldBeforeAudiencesWereHasNone() throws IOException {
        told(1, 1, "DRAFT");
        byte[] before = "{\"planId\": \"%s\", \"clauses\": [], \"themes\": []}"
                .formatted(plan)
                .getBytes(UTF_8);
        accept(event(
                MediaReferenceConsumer.CLAUSES, plan, new Position(1, 1), json.read(before, ClausesChanged.class)));

        assertThat(stored().hasPlan(plan)).isTrue();
        assertThat(stored().hasAudience(plan, "A1")).isFalse();
    }

    @Test
    void anEventsCodeIsKnownOnceToldAlsoWithFieldsOfTomorrowAndTwice() throws IOException {
        String code = json.read(GoldenJson.of(EventChanged.class).bytes(), EventChanged.class)
                .code();
        byte[] tomorrows = GoldenJson.of(EventChanged.class).bytesWithUnknownFields();
        assertThat(stored().hasEvent(code)).isFalse();

        for (int time = 0; time < 2; time++) {
            accept(event(
                    MediaReferenceConsumer.EVENT, code, new Position(1, 1), json.read(tomorrows, EventChanged.class)));
        }

        assertThat(stored().hasEvent(code)).isTrue();
        await().atMost(Duration.ofSeconds(5)).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> references.known().hasEvent(code)));
    }

    @Test
    void anAgencyIsExpectedWithinItsDaysAndOfItsLevel() throws IOException {
        byte[] tomorrows = GoldenJson.of(AgencyChanged.class).bytesWithUnknownFields();
        AgencyChanged data = json.read(tomorrows, AgencyChanged.class);
        accept(event(MediaReferenceConsumer.AGENCY, data.code(), new Position(1, 1), data));

        assertThat(expected(LocalDate.of(2025, 6, 30), "DISTRICT")).contains(data.code());
        assertThat(expected(LocalDate.of(2025, 7, 1), "DISTRICT")).doesNotContain(data.code());
        assertThat(expected(LocalDate.of(2025, 6, 30), "DEPARTMENT")).doesNotContain(data.code());
        assertThat(QuarkusTransaction.requiringNew().call(() -> organisations.ownCodes(data.code())))
                .contains("UBND-QUYNHON-CU");
    }

    private List<String> expected(LocalDate first, String level) {
        return QuarkusTransaction.requiringNew()
                .call(() -> organisations.validWithin(first, first.plusDays(30), List.of(level)).stream()
                        .map(OrganisationReference::code)
                        .toList());
    }
}
