package vn.lantoa.reporting.scorecard.verdict;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTest {

    /** Lights of parts in their order, and which of them is the whole's. */
    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, 0",
        "UNKNOWN NEUTRAL, 0",
        "NEUTRAL UNKNOWN, 0",
        "UNKNOWN GREEN, 1",
        "UNKNOWN NEUTRAL AMBER UNKNOWN GREEN, 2",
        "GREEN UNKNOWN AMBER RED AMBER, 3"
    })
    void whatIsUnknownJudgesNothingAndIsTheWholeOnlyWhereNothingJudges(String lights, int worst) {
        Verdict[] parts = Stream.of(lights.split(" "))
                .map(light -> new Verdict(Light.valueOf(light), Cause.NO_MARK))
                .toArray(Verdict[]::new);

        assertThat(Verdict.worst(parts)).isSameAs(parts[worst]);
    }
}
