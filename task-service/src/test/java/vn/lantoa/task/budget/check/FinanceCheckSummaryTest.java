package vn.lantoa.task.budget.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.json.Vnd;

import static org.assertj.core.api.Assertions.assertThat;

class FinanceCheckSummaryTest {

    @Test
    void sumsEndWhereThoseOfAnAgencyDo() {
        List<FinanceCheckSummary.OfAgency> agencies = "ABCDEFGHIJKL"
                .chars()
                .mapToObj(code -> new FinanceCheckSummary.OfAgency(Character.toString(code), 1, 1, Vnd.MOST_OF_SUM))
                .toList();

        FinanceCheckSummary summary = FinanceCheckSummary.of(agencies);

        assertThat(summary.checks()).isEqualTo(12);
        assertThat(summary.questionedVnd()).isEqualTo(Vnd.MOST_OF_SUM);
    }
}
