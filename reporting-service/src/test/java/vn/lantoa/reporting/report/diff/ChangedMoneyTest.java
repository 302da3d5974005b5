package vn.lantoa.reporting.report.diff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.scorecard.steering.SteeringMother;
import vn.lantoa.task.contract.BudgetEntryBooked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@QuarkusTest
class ChangedMoneyTest extends ReportingApi {

    private static final Instant EARLIER = Instant.parse("2024-04-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-05-01T00:00:00Z");

    @Inject
    Told told;

    @Inject
    ChangedMoneyTable money;

    private final UUID plan = UUID.randomUUID();
    private final UUID line = UUID.randomUUID();

    private RecordedEvent<?> entry(UUID id, long amount, String bookedOn, UUID reverses, Instant known) {
        var entry =
                new BudgetEntryBooked(id, line, plan, "DISBURSED", amount, LocalDate.parse(bookedOn), known, reverses);
        return Told.event(EventType.of(BudgetEntryBooked.class), line.toString(), 1, entry, known);
    }

    /** Of 900 there were, 300 are taken back and 50 were booked since; another month is not in either. */
    @Test
    void whatIsTakenBackIsACorrectionAndTheRestIsNew() {
        UUID first = UUID.randomUUID();
        told.all(List.of(
                new SteeringMother(plan).line(line, 1, "STATE", "II-1", null),
                entry(first, 900, "2024-03-01", null, EARLIER),
                entry(UUID.randomUUID(), -300, "2024-04-02", first, LATER),
                entry(UUID.randomUUID(), 50, "2024-03-02", null, LATER),
                entry(UUID.randomUUID(), 7, "2024-06-01", null, LATER)));

        List<ChangedSum> changed = QuarkusTransaction.requiringNew().call(() -> money.between(EARLIER, LATER, plan));

        assertThat(changed)
                .extracting(
                        ChangedSum::cause, one -> one.of("plan.money.disbursed").longValueExact())
                .containsExactlyInAnyOrder(tuple("CORRECTION", -300L), tuple("NEW", 50L));
        assertThat(changed).allSatisfy(one -> {
            assertThat(one.isIn(Map.of("planId", plan.toString(), "clause", "II-1")))
                    .isTrue();
            assertThat(one.isIn(Map.of("planId", plan.toString()))).isTrue();
            assertThat(one.isIn(Map.of("planId", plan.toString(), "clause", "")))
                    .isFalse();
            assertThat(one.of("plan.money.allocated")).isZero();
        });
    }
}
