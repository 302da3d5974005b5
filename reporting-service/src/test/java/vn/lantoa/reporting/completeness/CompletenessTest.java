package vn.lantoa.reporting.completeness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;

import static java.time.YearMonth.of;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.platform.web.time.ReportCalendar.CALENDAR;
import static vn.lantoa.platform.web.time.ReportCalendar.DECREE;
import static vn.lantoa.reporting.growth.TargetMother.agency;
import static vn.lantoa.reporting.growth.TargetMother.declaration;

@QuarkusTest
class CompletenessTest extends ReportingApi {

    private static final LocalDate FROM = LocalDate.parse("2023-12-15");
    private static final LocalDate TO = LocalDate.parse("2024-12-15");
    private static final Instant IN_APRIL = Instant.parse("2024-03-20T00:00:00Z"); // the decree's

    @Inject
    Told told;

    @Inject
    Completeness completeness;

    @Inject
    Database database;

    private final String bbd = "V" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anAgencyDeclaredJanuaryAndMarch() {
        told.all(List.of(
                agency(bbd, "PROVINCIAL", "2023-01-01T00:00:00Z"),
                declaration(bbd, "2024-01", 7, 0),
                declaration(bbd, "2024-03", 9, 0)));
        for (int month : new int[] {1, 2, 3}) {
            int half = DECREE.lastHalfOf(of(2024, month)).number();
            QuarkusTransaction.requiringNew()
                    .run(() -> database.update(
                            "INSERT INTO rollup_genre VALUES (?, ?, 'NEWS', ?, 0, 0, 0, 0, 0, 0, 0)",
                            half,
                            bbd,
                            10 * month));
        }
    }

    private CompletenessView reckoned(LocalDate from, LocalDate to, Instant asOf) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        completeness.of(DECREE, from, to, List.of(bbd), Map.of("works", BigDecimal.valueOf(60)), asOf));
    }

    @Test
    void onlyClosedMonthsAreExpectedAndTheMissingOneIsBounded() {
        CompletenessView view = reckoned(FROM, TO, IN_APRIL);

        assertThat(view.expected()).isEqualTo(3);
        assertThat(view.declared()).isEqualTo(2);
        assertThat(view.missing()).containsExactly(new AgencyMonth(bbd, of(2024, 2)));
        assertThat(view.bounds().get("works"))
                .isEqualTo(new CompletenessView.Bounds(BigDecimal.valueOf(60), BigDecimal.valueOf(90)));
    }

    @Test
    void aDeclarationIsNotKnownBeforeItWasMade() {
        CompletenessView view = reckoned(FROM, TO, Instant.parse("2024-03-15T00:00:00Z"));

        assertThat(view.missing())
                .containsExactly(new AgencyMonth(bbd, of(2024, 2)), new AgencyMonth(bbd, of(2024, 3)));
    }

    @Test
    void aDeclarationOfOneCalendarSaysNothingOfTheOther() {
        CompletenessView view = QuarkusTransaction.requiringNew()
                .call(() -> completeness.of(
                        CALENDAR,
                        LocalDate.parse("2024-01-01"),
                        LocalDate.parse("2024-02-01"),
                        List.of(bbd),
                        Map.of(),
                        null));

        assertThat(view.missing()).containsExactly(new AgencyMonth(bbd, of(2024, 1)));
    }

    @Test
    void anEmptyRangeOrOneInTheFutureExpectsNothing() {
        assertThat(reckoned(TO, TO, null).expected()).isZero();
        assertThat(reckoned(LocalDate.parse("2999-01-01"), LocalDate.parse("2999-12-31"), null)
                        .expected())
                .isZero();
    }

    @Test
    void aRangeOfAgesIsLookedAtForTenYears() {
        CompletenessView view = reckoned(LocalDate.parse("0001-01-01"), TO, IN_APRIL);

        assertThat(view.expected()).isEqualTo(120);
    }
}
