package vn.lantoa.reporting.reference;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.growth.TargetMother;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReferenceConsumerTest extends ReportingApi {

    private static final EventType<PressAgencyChanged> AGENCY = EventType.of(PressAgencyChanged.class);
    private static final EventType<PeriodDeclared> DECLARED = EventType.of(PeriodDeclared.class);
    private static final Instant RECORDED = Instant.parse("2024-03-01T08:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    @Inject
    Told told;

    @Inject
    PressAgencyTable register;

    @Inject
    DeclarationTable declarations;

    @Inject
    PlanEventTable planEvents;

    private final String code = "R" + UUID.randomUUID().toString().substring(0, 8);

    private RecordedEvent<?> agency(long epoch, long version, String name) {
        return agency(epoch, version, name, RECORDED);
    }

    private RecordedEvent<?> agency(long epoch, long version, String name, Instant recordedAt) {
        var agency = new PressAgencyChanged(
                UUID.randomUUID(), code, name, "PROVINCIAL", null, false, false, null, null, null);
        return Told.event(AGENCY, code, new Position(epoch, version), agency, recordedAt);
    }

    private RecordedEvent<?> declared(int revision, long items, Instant recordedAt) {
        var declared = new PeriodDeclared(
                UUID.randomUUID(), code, "DECREE", "2024-03", revision, items, 0, items == 0, recordedAt);
        return Told.event(DECLARED, code, revision, declared, recordedAt);
    }

    private RecordedEvent<?> event(String status, UUID plan, long epoch, long version) {
        return EventMother.event(code, status).of(plan).told(new Position(epoch, version));
    }

    private String name() {
        return QuarkusTransaction.requiringNew().call(() -> register.all().stream()
                .filter(agency -> agency.code().equals(code))
                .map(PressAgencyReplica::name)
                .findFirst()
                .orElse(null));
    }

    private List<Long> items(Instant asOf) {
        return QuarkusTransaction.requiringNew()
                .call(() -> declarations.of(ReportCalendar.DECREE, MARCH, MARCH, asOf).stream()
                        .filter(declaration -> declaration.agency().equals(code))
                        .map(Declaration::items)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theNewestStateStandsInEveryOrderAndBatch(long seed) {
        List<RecordedEvent<?>> events = new ArrayList<>(
                List.of(agency(1, 8, "eight"), agency(1, 9, "nine"), agency(2, 1, "restored"), agency(2, 2, "newest")));
        events.addAll(events);
        Random random = new Random(seed);
        Collections.shuffle(events, random);
        int cut = random.nextInt(events.size() + 1);

        List.of(events.subList(0, cut), events.subList(cut, events.size())).stream()
                .filter(batch -> !batch.isEmpty())
                .forEach(told::all);

        assertThat(name()).isEqualTo("newest");
    }

    private String nameAt(Instant asOf) {
        return QuarkusTransaction.requiringNew().call(() -> register.knownAt(asOf).stream()
                .filter(agency -> agency.code().equals(code))
                .map(PressAgencyReplica::name)
                .findFirst()
                .orElse(null));
    }

    @Test
    void everyStateOfAnAgencyIsKnownFromItsTimeOn() {
        told.one(TargetMother.agency("BEFORE-" + code, 0, "PROVINCIAL", null, null, "2023-06-01T00:00:00Z"));
        told.all(List.of(agency(1, 1, "one", RECORDED.plusSeconds(60)), agency(1, 0, "zero", RECORDED)));
        told.one(agency(1, 1, "one", RECORDED.plusSeconds(90)));

        assertThat(nameAt(RECORDED.minusSeconds(1))).isNull();
        assertThat(nameAt(RECORDED)).isEqualTo("zero");
        assertThat(nameAt(RECORDED.plusSeconds(60))).isEqualTo("one");
        assertThat(nameAt(null)).isEqualTo("one");
    }

    /** Its topic keeps the newest state only, so the first ones may be gone for good. */
    @Test
    void anAgencyWhoseFirstStatesAreGoneIsKnownSinceEver() {
        told.one(agency(1, 7, "seven", RECORDED));

        assertThat(nameAt(RECORDED.minusSeconds(1))).isEqualTo("seven");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theNewestStateOfAnEventStandsInEveryOrder(long seed) {
        UUID plan = UUID.randomUUID();
        List<RecordedEvent<?>> events = new ArrayList<>(List.of(
                event("PLANNED", plan, 1, 8),
                event("CONFIRMED", plan, 1, 9),
                event("POSTPONED", plan, 2, 1),
                event("RESCHEDULED", plan, 2, 2)));
        Collections.shuffle(events, new Random(seed));

        told.all(events.subList(0, 2));
        told.one(events.get(2));
        told.one(events.get(3));

        assertThat(QuarkusTransaction.requiringNew().call(() -> planEvents.of(plan)))
                .extracting(PlanEventReplica::status)
                .containsExactly("RESCHEDULED");
    }

    @Test
    void everyRevisionOfADeclarationIsKnownFromItsTimeOn() {
        told.all(List.of(declared(2, 20, RECORDED.plusSeconds(60)), declared(1, 10, RECORDED)));

        assertThat(items(RECORDED.minusSeconds(1))).isEmpty();
        assertThat(items(RECORDED.plusSeconds(59))).containsExactly(10L);
        assertThat(items(null)).containsExactly(20L);
    }

    @Test
    void aSecondSendingMovesNothing() {
        told.one(declared(1, 10, RECORDED));
        told.one(declared(1, 10, RECORDED.plusSeconds(60)));

        assertThat(items(RECORDED)).containsExactly(10L);
    }

    @Test
    void aFirstSendingThatComesAfterTheSecondIsTheFirst() {
        told.one(declared(1, 10, RECORDED.plusSeconds(60)));
        told.one(declared(1, 10, RECORDED));

        assertThat(items(RECORDED)).containsExactly(10L);
    }
}
