package vn.lantoa.reporting.completeness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.ReportCalendar;
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

    private final String bbd = "V" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anAgencyDeclaredJanuaryAndMarch() {
        told.all(List.of(
                agency(bbd, "PROVINCIAL", "2023-01-01T00:00:00Z"),
                declaration(bbd, "2024-01", 7, 0),
                declaration(bbd, "2024-03", 9, 0)));
    }

    /** In each month ten times its number. */
    private static Optional<Map<String, Map<AgencyMonth, BigDecimal>>> past(List<AgencyMonth> months) {
        return Optional.of(Map.of(
                "works",
                months.stream()
                        .collect(Collectors.toMap(
                                month -> month,
                                month -> BigDecimal.valueOf(10L * month.month().getMonthValue())))));
    }

    private CompletenessView reckoned(CompletenessQuestion question) {
        return QuarkusTransaction.requiringNew().call(() -> completeness.of(question, CompletenessTest::past));
    }

    private CompletenessView reckoned(LocalDate from, LocalDate to, Instant asOf) {
        return reckoned(new CompletenessQuestion(
                DECREE, from, to, AgencyScope.only(List.of(bbd)), Map.of("works", BigDecimal.valueOf(60)), asOf));
    }

    private CompletenessView reckoned(ReportCalendar calendar, String from, String to, AgencyScope agencies) {
        return reckoned(new CompletenessQuestion(
                calendar, LocalDate.parse(from), LocalDate.parse(to), agencies, Map.of(), null));
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

    /**
     * The decree's months 2024-01 to -03 reach from 15 December to 14 March: two whole months of the other calendar.
     */
    @Test
    void aMonthIsCompleteWhenBothItsHalvesAreDeclaredByWhicheverCalendar() {
        AgencyScope own = AgencyScope.only(List.of(bbd));
        told.all(List.of(declaration(bbd, "2024-02", 1, 0)));

        CompletenessView view = reckoned(CALENDAR, "2024-01-01", "2024-04-01", own);

        assertThat(view.expected()).isEqualTo(3);
        assertThat(view.missing()).containsExactly(new AgencyMonth(bbd, of(2024, 3)));
    }

    @Test
    void halfAMonthIsNotAMonth() {
        CompletenessView view = reckoned(CALENDAR, "2024-01-01", "2024-02-01", AgencyScope.only(List.of(bbd)));

        assertThat(view.missing()).containsExactly(new AgencyMonth(bbd, of(2024, 1)));
    }

    @Test
    void aScopeWithoutAgenciesExpectsNobody() {
        CompletenessView view = reckoned(DECREE, "2024-01-15", "2024-03-15", AgencyScope.only(List.of()));

        assertThat(view.expected()).isZero();
        assertThat(view.missing()).isEmpty();
        assertThat(view.percent()).isNull();
    }

    @Test
    void nobodyWaitsForThePressAbroadUnlessItIsNamed() {
        String abroad = "W" + bbd;
        int before = reckoned(DECREE, "2024-01-15", "2024-03-15", AgencyScope.everybody())
                .expected();
        told.one(agency(abroad, "FOREIGN", "2023-01-01T00:00:00Z"));

        assertThat(reckoned(DECREE, "2024-01-15", "2024-03-15", AgencyScope.everybody())
                        .expected())
                .isEqualTo(before);
        assertThat(reckoned(DECREE, "2024-01-15", "2024-03-15", AgencyScope.only(List.of(abroad)))
                        .expected())
                .isEqualTo(2);
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
        assertThat(view.monthsFrom()).isEqualTo(of(2014, 4));
        assertThat(view.bounds().get("works")).isEqualTo(new CompletenessView.Bounds(BigDecimal.valueOf(60), null));
        assertThat(reckoned(FROM, TO, IN_APRIL).monthsFrom()).isNull();
    }
}
