package vn.lantoa.gateway.limit;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyLimitsTest {

    private final BodyLimits limits = new BodyLimits(1, Map.of("/api/v1/plans/imports", 10L, "/api/v1/plans", 5L));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/tasks, 1",
        "/api/v1/plans, 5",
        "/api/v1/plans/7, 5",
        "/api/v1/plans/imports, 10",
        "/api/v1/plans/imports/x, 10",
        "/api/v1/plans/importsx, 5",
        "/api/v1/plansx, 1"
    })
    void theLongestPrefixOfWholeSegmentsWins(String path, long limit) {
        assertThat(limits.of(path)).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 B", "1024, 1 KiB", "1500, 1500 B", "22020096, 21 MiB"})
    void aLimitReadsWell(long bytes, String words) {
        assertThat(BodyLimits.inWords(bytes)).isEqualTo(words);
    }
}
