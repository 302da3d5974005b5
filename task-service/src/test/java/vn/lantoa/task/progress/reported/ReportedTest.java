package vn.lantoa.task.progress.reported;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.task.task.value.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class ReportedTest {

    private static final Instant ALWAYS = Instant.parse("2030-01-01T00:00:00Z");

    /** Finished in May, reopened in June, finished again in July; the word of May was said late. */
    private static final List<Reported> STORY = List.of(
            said("2024-04-10", "2024-04-10T03:00:00Z", "40"),
            said("2024-05-20", "2024-06-05T03:00:00Z", "100"),
            said("2024-06-10", "2024-06-10T03:00:00Z", "80"),
            said("2024-07-01", "2024-07-01T03:00:00Z", "100"),
            said("2024-07-09", "2024-07-09T03:00:00Z", "100"));

    @ParameterizedTest(name = "on {0}, known at {1}: {2} %, done on {3}")
    @CsvSource({
        "2024-04-09, 2030-01-01T00:00:00Z,   0,",
        "2024-04-10, 2030-01-01T00:00:00Z,  40,",
        "2024-05-20, 2030-01-01T00:00:00Z, 100, 2024-05-20",
        "2024-05-31, 2024-06-01T00:00:00Z,  40,",
        "2024-05-31, 2024-06-05T03:00:00Z, 100, 2024-05-20",
        "2024-06-10, 2030-01-01T00:00:00Z,  80,",
        "2024-07-31, 2030-01-01T00:00:00Z, 100, 2024-07-01",
    })
    void theStandingIsThatOfTheDayAsKnownAtTheInstant(
            LocalDate day, Instant known, BigDecimal percent, LocalDate done) {
        Standing standing = Reported.standing(STORY, day, known);

        assertThat(standing.percent()).isEqualByComparingTo(percent);
        assertThat(standing.doneOn()).isEqualTo(done);
    }

    @Test
    void ofTwoWordsOnOneDayTheLaterOneCounts() {
        List<Reported> twice = List.of(
                said("2024-05-01", "2024-05-02T09:00:00Z", "30"), said("2024-05-01", "2024-05-02T08:00:00Z", "90"));

        assertThat(Reported.standing(twice, LocalDate.of(2024, 5, 1), ALWAYS).percent())
                .isEqualByComparingTo("30");
    }

    @Test
    void theOrderOfArrivalInTheListDoesNotMatter() {
        Standing expected = Reported.standing(STORY, LocalDate.of(2024, 6, 30), ALWAYS);
        List<Reported> shuffled = new ArrayList<>(STORY);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Reported.standing(shuffled, LocalDate.of(2024, 6, 30), ALWAYS))
                    .isEqualTo(expected);
        }
    }

    private static Reported said(String effectiveOn, String recordedAt, String percent) {
        return new Reported(LocalDate.parse(effectiveOn), Instant.parse(recordedAt), new BigDecimal(percent));
    }
}
