package vn.lantoa.media.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KnownCodesTest {

    private static final UUID PLAN = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private static PlanReference plan(UUID id, String status, boolean topLevel) {
        return new PlanReference(
                id,
                status,
                topLevel,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                Set.of("II.3-1"),
                Set.of("T01"),
                Set.of("A1"));
    }

    private static KnownCodes known(PlanReference... plans) {
        return new KnownCodes(List.of(plans), Set.of("F1H2O-2024"));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31,false", "2024-01-01,true", "2024-12-31,true", "2025-01-01,false"})
    void aPlanHoldsItsFirstAndItsLastDay(LocalDate day, boolean held) {
        assertThat(known(plan(PLAN, "ISSUED", true)).planOn(day).isPresent()).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUPERSEDED", "CLOSED"})
    void aPlanThatIsNotInForceHoldsNothing(String status) {
        assertThat(known(plan(PLAN, status, true)).planOn(MAY)).isEmpty();
    }

    @Test
    void anAmendedPlanIsInForceAndADistrictsPlanIsNotTheTop() {
        assertThat(known(plan(PLAN, "AMENDED", true)).planOn(MAY)).contains(PLAN);
        assertThat(known(plan(PLAN, "ISSUED", false)).planOn(MAY)).isEmpty();
    }

    @Test
    void aPlanWithoutDatesHoldsNothing() {
        var undated = new PlanReference(PLAN, "ISSUED", true, null, null, null, null, null);

        assertThat(known(undated).planOn(MAY)).isEmpty();
        assertThat(known(undated).hasClause(PLAN, "II.3-1")).isFalse();
        assertThat(known(undated).hasAudience(PLAN, "A1")).isFalse();
    }

    @Test
    void eachDayIsOfOnePlan() {
        var later = new PlanReference(
                OTHER,
                "ISSUED",
                true,
                LocalDate.of(2024, 4, 1),
                LocalDate.of(2024, 6, 30),
                Set.of(),
                Set.of(),
                Set.of());
        KnownCodes known = known(plan(PLAN, "ISSUED", true), later);

        assertThat(known.planDays())
                .containsExactly(
                        new PlanDays(OTHER, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
                        new PlanDays(PLAN, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)),
                        new PlanDays(PLAN, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)));
        for (PlanDays days : known.planDays()) {
            assertThat(known.planOn(days.startOn())).contains(days.plan());
            assertThat(known.planOn(days.endOn())).contains(days.plan());
        }
        assertThat(known.plansBeside(PLAN)).containsExactly(OTHER);
    }

    @Test
    void ofSeveralPlansTheOneThatBeganLastHoldsTheDay() {
        var later = new PlanReference(
                OTHER,
                "ISSUED",
                true,
                LocalDate.of(2024, 4, 1),
                LocalDate.of(2025, 3, 31),
                Set.of(),
                Set.of(),
                Set.of());

        assertThat(known(plan(PLAN, "ISSUED", true), later).planOn(MAY)).contains(OTHER);
    }

    @Test
    void codesAreThoseOfThePlanOrOfAnyPlanWhereNoneIsNamed() {
        KnownCodes known = known(plan(PLAN, "ISSUED", true), plan(OTHER, "DRAFT", true));

        assertThat(known.hasPlan(PLAN)).isTrue();
        assertThat(known.hasTheme(PLAN, "T01")).isTrue();
        assertThat(known.hasTheme(null, "T01")).isTrue();
        assertThat(known.hasTheme(new UUID(9, 9), "T01")).isFalse();
        assertThat(known.hasClause(PLAN, "II.3-2")).isFalse();
        assertThat(known.hasAudience(PLAN, "A1")).isTrue();
        assertThat(known.hasAudience(null, "A1")).isTrue();
        assertThat(known.hasAudience(PLAN, "D1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"F1H2O-2024,true", "F1H2O-2025,false", "f1h2o-2024,false"})
    void anEventIsKnownByItsWholeCode(String code, boolean hasIt) {
        assertThat(known().hasEvent(code)).isEqualTo(hasIt);
    }
}
