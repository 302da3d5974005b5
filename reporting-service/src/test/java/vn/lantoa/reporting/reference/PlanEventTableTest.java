package vn.lantoa.reporting.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

import static org.assertj.core.api.Assertions.assertThat;

/** Which plan an event belongs to. Each test has a year that no other has. */
@QuarkusTest
class PlanEventTableTest extends ReportingApi {

    private static final EventType<PlanChanged> PLAN = EventType.of(PlanChanged.class);
    private static final EventType<ClausesChanged> CLAUSES = EventType.of(ClausesChanged.class);
    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");

    @Inject
    Told told;

    @Inject
    PlanEventTable events;

    private final int year = ThreadLocalRandom.current().nextInt(2_100, 9_000);
    private final String code = "EV-" + UUID.randomUUID().toString().substring(0, 8);

    private UUID plan(String status, boolean topLevel, int firstMonth) {
        UUID id = UUID.randomUUID();
        var plan = new PlanChanged(
                id,
                year,
                "PLAN",
                "1",
                "KH",
                null,
                "Kế hoạch mẫu",
                "UBND",
                status,
                LocalDate.of(year, firstMonth, 1),
                LocalDate.of(year, 12, 31),
                "DECREE",
                topLevel);
        told.one(Told.event(PLAN, id.toString(), 1, plan, THEN));
        return id;
    }

    private void clause(UUID plan, String path) {
        var clauses = new ClausesChanged(
                plan,
                List.of(new ClausesChanged.Clause(path, null, "BULLET", null, "mẫu", "00", true)),
                List.of(),
                List.of());
        told.one(Told.event(CLAUSES, plan.toString(), 1, clauses, THEN));
    }

    private EventMother eventOn(LocalDate day) {
        return EventMother.event(code, "PLANNED").of(null).from(day);
    }

    private boolean has(UUID plan) {
        return QuarkusTransaction.requiringNew().call(() -> events.of(plan)).stream()
                .anyMatch(event -> event.code().equals(code));
    }

    @ParameterizedTest(name = "{0}, top level {1}, from {2}-{3}")
    @CsvSource({
        "ISSUED, true, 3, 1, true",
        "AMENDED, true, 12, 31, true",
        "ISSUED, true, 2, 28, false",
        "DRAFT, true, 3, 1, false",
        "ISSUED, false, 3, 1, false"
    })
    void anEventThatNamesNoPlanIsOfTheTopLevelPlanInForceOnItsFirstDay(
            String status, boolean topLevel, int month, int day, boolean belongs) {
        UUID plan = plan(status, topLevel, 3);

        told.one(eventOn(LocalDate.of(year, month, day)).told(1));

        assertThat(has(plan)).isEqualTo(belongs);
    }

    @Test
    void ofSeveralPlansTheOneThatBeganLastHasTheEvent() {
        UUID older = plan("ISSUED", true, 1);
        UUID newer = plan("ISSUED", true, 2);

        told.one(eventOn(LocalDate.of(year, 5, 1)).told(1));

        assertThat(has(newer)).isTrue();
        assertThat(has(older)).isFalse();
    }

    @Test
    void ofSeveralPlansTheOneWithItsClauseHasTheEvent() {
        UUID older = plan("ISSUED", true, 1);
        UUID newer = plan("ISSUED", true, 2);
        clause(older, "II.3.2.c-1");
        clause(newer, "II.3.2.c-2");

        told.one(eventOn(LocalDate.of(year, 5, 1)).of(null, "II.3.2.c-1").told(1));

        assertThat(has(older)).isTrue();
        assertThat(has(newer)).isFalse();
    }

    @Test
    void anEventThatNamesAPlanIsOfThatOneWhateverItsDates() {
        UUID ofTheYear = plan("ISSUED", true, 1);
        UUID named = UUID.randomUUID();

        told.one(eventOn(LocalDate.of(year, 5, 1)).of(named).told(1));

        assertThat(has(named)).isTrue();
        assertThat(has(ofTheYear)).isFalse();
    }

    @Test
    void anEventThatChangesItsPlanLeavesTheOther() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        told.one(eventOn(LocalDate.of(year, 5, 1)).of(one).told(1));
        told.one(eventOn(LocalDate.of(year, 5, 1)).of(other).told(2));

        assertThat(has(one)).isFalse();
        assertThat(has(other)).isTrue();
    }
}
