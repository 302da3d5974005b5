package vn.lantoa.task.plan.version;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClauseLettersTest {

    @ParameterizedTest
    @CsvSource({
        "II.3-2, II.3-1|II.3-2, II.3-2a",
        "II.3-2, II.3-2|II.3-2a, II.3-2b",
        "II.3-2a, II.3-2|II.3-2a, II.3-2b",
        "II.3-2, II.3-2|II.3-2b, II.3-2c",
        "II.3-2, II.3-2|II.3-2z, II.3-2aa",
        "II.3-2, II.3-2|II.3-2az|II.3-2z, II.3-2ba",
        "II.3-2, II.3-2|II.3-20a|II.3-2.1a, II.3-2a",
        "II.3.1.a-2, II.3.1.a-2, II.3.1.a-2a",
        "II.3-2.1, II.3-2.1, II.3-2.1a",
        "preamble-6, preamble-6, preamble-6a"
    })
    void theNextLetterFollowsTheLastThatWasGiven(String after, String given, String next) {
        assertThat(ClauseLetters.next(after, List.of(given.split("\\|")))).isEqualTo(next);
    }

    @Test
    void anAddedClauseStandsBehindEarlierLettersAndWhatIsBelowThem() {
        assertThat(List.of(
                        "II.3-1",
                        "II.3-2",
                        "II.3-2.1",
                        "II.3-2.1b",
                        "II.3-2a",
                        "II.3-2a.1",
                        "II.3-2b",
                        "II.3-2c",
                        "II.3-2aa",
                        "II.3-20",
                        "II.3-3"))
                .filteredOn(path -> ClauseLetters.standsBefore(path, "II.3-2b"))
                .containsExactly("II.3-2", "II.3-2.1", "II.3-2.1b", "II.3-2a", "II.3-2a.1");
        assertThat(ClauseLetters.standsBefore("II.3-2z", "II.3-2aa")).isTrue();
        assertThat(ClauseLetters.standsBefore("II.3-2", "II.3-2.1a")).isFalse();
    }
}
