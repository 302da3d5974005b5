package vn.lantoa.task.budget.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FinanceCheckSummaryTest {

    private static final long MOST = 1_000_000_000_000_000_000L;

    @Test
    void sumsEndWhereThoseOfAnAgencyDo() {
        List<FinanceCheckSummary.OfAgency> agencies = "ABCDEFGHIJKL"
                .chars()
                .mapToObj(code -> new FinanceCheckSummary.OfAgency(Character.toString(code), 1, 1, MOST))
                .toList();

        FinanceCheckSummary summary = FinanceCheckSummary.of(agencies);

        assertThat(summary.checks()).isEqualTo(12);
        assertThat(summary.questionedVnd()).isEqualTo(MOST);
    }
}
