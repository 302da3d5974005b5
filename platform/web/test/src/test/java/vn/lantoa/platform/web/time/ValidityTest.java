package vn.lantoa.platform.web.time;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValidityTest {

    @ParameterizedTest(name = "{0} to {1} holds {2}: {3}")
    @CsvSource({
        "2024-03-01, 2024-03-31, 2024-02-29, false",
        "2024-03-01, 2024-03-31, 2024-03-01, true",
        "2024-03-01, 2024-03-31, 2024-03-31, true",
        "2024-03-01, 2024-03-31, 2024-04-01, false",
        "          , 2024-03-31, 1990-01-01, true",
        "2024-03-01,           , 2099-01-01, true",
        "          ,           , 2024-03-01, true",
    })
    void bothEndsAreItsOwn(LocalDate from, LocalDate to, LocalDate day, boolean holds) {
        assertThat(new Validity(from, to).holds(day)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} to {1} meets {2} to {3}: {4}")
    @CsvSource({
        "2024-03-01, 2024-03-31, 2024-03-31, 2024-05-01, true",
        "2024-03-01, 2024-03-31, 2024-04-01, 2024-05-01, false",
        "2024-03-01, 2024-03-31, 2024-01-01, 2024-03-01, true",
        "2024-03-01, 2024-03-31, 2024-01-01, 2024-02-29, false",
        "2024-03-01, 2024-03-31, 2024-01-01, 2024-05-01, true",
        "2024-03-01,           ,           , 2024-02-29, false",
        "          , 2024-03-31, 2024-04-01,           , false",
        "          ,           ,           ,           , true",
    })
    void oneDayInCommonIsEnough(LocalDate from, LocalDate to, LocalDate first, LocalDate last, boolean meets) {
        assertThat(new Validity(from, to).meets(first, last)).isEqualTo(meets);
    }

    @ParameterizedTest(name = "{0} to {1} is reversed: {2}")
    @CsvSource({
        "2024-03-02, 2024-03-01, true",
        "2024-03-01, 2024-03-01, false",
        "          , 2024-03-01, false",
        "2024-03-02,           , false",
    })
    void itEndsOnItsFirstDayAtTheEarliest(LocalDate from, LocalDate to, boolean reversed) {
        assertThat(new Validity(from, to).isReversed()).isEqualTo(reversed);
    }
}
