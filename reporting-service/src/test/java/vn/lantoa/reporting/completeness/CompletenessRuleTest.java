package vn.lantoa.reporting.completeness;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompletenessRuleTest {

    private static AgencyMonth month(String agency, int month) {
        return new AgencyMonth(agency, YearMonth.of(2024, 1).plusMonths(month - 1L));
    }

    @Test
    void whatIsExpectedAndNotDeclaredIsMissing() {
        CompletenessRule reckoning = new CompletenessRule(
                List.of(month("BTV", 2), month("BBD", 2), month("BBD", 1)), Set.of(month("BBD", 1), month("BBD", 9)));

        CompletenessView view = reckoning.view(Map.of(), Map.of());

        assertThat(view.missing()).containsExactly(month("BBD", 2), month("BTV", 2));
        assertThat(view.declared()).isEqualTo(1);
        assertThat(view.expected()).isEqualTo(3);
        assertThat(view.percent()).isEqualByComparingTo("33.33");
    }

    @Test
    void nothingExpectedIsNoPercentage() {
        CompletenessView view =
                new CompletenessRule(List.of(), Set.of()).view(Map.of("works", BigDecimal.TEN), Map.of());

        assertThat(view.percent()).isNull();
        assertThat(view.bounds().get("works").high()).isEqualByComparingTo("10");
    }

    @Test
    void theHighestOfTheLastTwelveDeclaredMonthsBoundsEachMissingOne() {
        Set<AgencyMonth> declared = new HashSet<>();
        Map<AgencyMonth, BigDecimal> past = new HashMap<>();
        IntStream.rangeClosed(1, 13).forEach(n -> {
            declared.add(month("BBD", n));
            past.put(month("BBD", n), BigDecimal.valueOf(n == 1 ? 1_000 : n)); // the first is the thirteenth back
        });
        past.put(month("BBD", 14), BigDecimal.valueOf(2_000)); // in, but not declared

        CompletenessView view = new CompletenessRule(List.of(month("BBD", 14), month("BBD", 15)), declared)
                .view(Map.of("works", BigDecimal.valueOf(100)), Map.of("works", past));

        assertThat(view.bounds().get("works").low()).isEqualByComparingTo("100");
        assertThat(view.bounds().get("works").high()).isEqualByComparingTo("126"); // 100 + 2 × 13
    }

    @Test
    void whoNeverDeclaredHasNoPastToBoundBy() {
        CompletenessView view = new CompletenessRule(List.of(month("BBD", 1)), Set.of(month("BTV", 1)))
                .view(
                        Map.of("works", BigDecimal.ONE),
                        Map.of("works", Map.of(month("BTV", 1), BigDecimal.valueOf(50))));

        assertThat(view.bounds().get("works").low()).isEqualByComparingTo("1");
        assertThat(view.bounds().get("works").high()).isNull();
    }

    @Test
    void whatNobodyMeasuredBoundsNothing() {
        Map<String, BigDecimal> low = new HashMap<>();
        low.put("views", null);
        low.put("reach", BigDecimal.ONE);
        Map<AgencyMonth, BigDecimal> unmeasured = new HashMap<>();
        unmeasured.put(month("BBD", 1), null);

        CompletenessView view = new CompletenessRule(List.of(month("BBD", 2)), Set.of(month("BBD", 1)))
                .view(low, Map.of("reach", unmeasured));

        assertThat(view.bounds().get("views")).isEqualTo(new CompletenessView.Bounds(null, null));
        assertThat(view.bounds().get("reach")).isEqualTo(new CompletenessView.Bounds(BigDecimal.ONE, null));
    }

    @Test
    void aMonthBeforeAllDeclaredOnesIsBoundedByThoseAfterIt() {
        CompletenessView view = new CompletenessRule(List.of(month("BBD", 1)), Set.of(month("BBD", 5)))
                .view(
                        Map.of("works", BigDecimal.ONE),
                        Map.of("works", Map.of(month("BBD", 5), BigDecimal.valueOf(50))));

        assertThat(view.bounds().get("works").high()).isEqualByComparingTo("51");
    }
}
