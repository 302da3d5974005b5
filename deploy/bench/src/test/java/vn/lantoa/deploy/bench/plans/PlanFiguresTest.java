package vn.lantoa.deploy.bench.plans;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.bench.measure.BenchReport;

import static org.assertj.core.api.Assertions.assertThat;

class PlanFiguresTest {

    @Test
    void fewSamplesHaveASlowestAndManyAPercentile() throws IOException, SQLException {
        PlanTimes figures = new PlanTimes();
        figures.add("a return", "ms (reach ≤ 300)", samples(4));
        figures.add("a list", "ms", samples(100));
        BenchReport report = new BenchReport("plans", "some");
        figures.tell(report);

        assertThat(report.table())
                .containsPattern("a return: slowest of 4 +4\\.00")
                .containsPattern("a return: p50 +2\\.00")
                .containsPattern("a return: p50 ratio +2\\.00")
                .containsPattern("a list: p99 +99\\.0")
                .doesNotContain("a return: p99", "a list: slowest");
    }

    /** The service takes 1, 2, 3 … ms, the SQL always 1 ms. */
    private static InTurns samples(int count) throws IOException, SQLException {
        InTurns turns = new InTurns(0);
        for (int i = 1; i <= count; i++) {
            long nanos = i * 1_000_000L;
            turns.add(() -> nanos, () -> 1_000_000);
        }
        return turns;
    }
}
