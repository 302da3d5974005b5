package vn.lantoa.event.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.event.Bodies;
import vn.lantoa.event.EventApi;
import vn.lantoa.event.Told;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class KnownCodeTableTest extends EventApi {

    private static final LocalDate DAY = LocalDate.of(1987, 6, 5);

    @Inject
    EventReferenceConsumer consumer;

    @Inject
    KnownCodeTable references;

    @Inject
    Sql sql;

    private final UUID plan = UUID.randomUUID();
    private final String agency = Bodies.freshCode();

    private void accept(RecordedEvent<?> event) {
        QuarkusTransaction.requiringNew().run(() -> consumer.accept(List.of(event)));
    }

    private static <T> T known(Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }

    private void agency(String code, long version, String... predecessors) {
        agency(code, version, null, null, predecessors);
    }

    private void agency(String code, long version, LocalDate from, LocalDate to, String... predecessors) {
        var data = new AgencyChanged(
                UUID.randomUUID(),
                code,
                null,
                "Cơ quan mẫu",
                null,
                "DEPARTMENT",
                "UBND",
                from,
                to,
                List.of(predecessors));
        accept(Told.event(EventReferenceConsumer.AGENCY, code, 1, version, data));
    }

    @Test
    void anAgencyIsKnownOnceTold() {
        assertThat(known(() -> references.hasAgency(agency))).isFalse();

        agency(agency, 1);

        assertThat(known(() -> references.hasAgency(agency))).isTrue();
    }

    @Test
    void aSuccessorOwnsWhatItsPredecessorsOwnedAllTheWayBack() {
        agency(agency, 2, agency + "-2");
        agency(agency + "-2", 1, agency + "-3");
        agency(agency, 1, "OLD-NEWS");

        assertThat(known(() -> references.ownCodes(agency)))
                .containsExactlyInAnyOrder(agency, agency + "-2", agency + "-3");
    }

    @Test
    void anAgencyWritesWhileItExists() {
        agency(agency, 1, DAY, null, agency + "-2");
        agency(agency + "-2", 1, null, DAY.minusDays(1));
        LineageTable lineage = new LineageTable(sql, EventReferenceTable.AGENCY_TABLE);

        assertThat(lineage.own(agency, DAY)).containsExactlyInAnyOrder(agency, agency + "-2");
        assertThat(lineage.own(agency, DAY.minusDays(1))).isEmpty();
        assertThat(lineage.own(agency + "-2", DAY.minusDays(1))).containsExactly(agency + "-2");
        assertThat(lineage.own(agency + "-2", DAY)).isEmpty();
    }

    @Test
    void agenciesThatSucceedEachOtherInACircleEndTheSearch() {
        agency(agency, 1, agency + "-2");
        agency(agency + "-2", 1, agency);

        assertThat(known(() -> references.ownCodes(agency))).containsExactlyInAnyOrder(agency, agency + "-2");
    }

    @Test
    void plansClausesAndThemesAreKnownOnceTold() {
        var told = new PlanChanged(
                plan, 1987, "KH", "1", "KH-UBND", DAY, "Kế hoạch mẫu", "UBND", "ISSUED", DAY, DAY, "DECREE", true);
        accept(Told.event(EventReferenceConsumer.PLAN, plan.toString(), 1, 1, told));
        var clauses = new ClausesChanged(
                plan,
                List.of(new ClausesChanged.Clause("II.7-1", "II.7", "BULLET", null, "Mẫu", "00", true)),
                List.of(new ClausesChanged.Theme("T77", "Chủ đề mẫu", "II.7-1", null, BigDecimal.ONE, List.of())),
                List.of());
        accept(Told.event(EventReferenceConsumer.CLAUSES, plan.toString(), 1, 1, clauses));

        assertThat(known(() -> references.hasPlan(plan))).isTrue();
        assertThat(known(() -> references.unknownClauses(plan, List.of("II.7-1", "II.7-2"))))
                .containsExactly("II.7-2");
        assertThat(known(() -> references.unknownThemes(null, List.of("T77")))).isEmpty();
        assertThat(known(() -> references.unknownThemes(UUID.randomUUID(), List.of("T77"))))
                .containsExactly("T77");
    }
}
