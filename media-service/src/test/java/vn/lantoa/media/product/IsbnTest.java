package vn.lantoa.media.product;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IsbnTest {

    @ParameterizedTest
    @CsvSource({
        "9783161484100, 9783161484100",
        "978-3-16-148410-0, 9783161484100",
        "978 604 0 00000 2, 9786040000002",
        "0-306-40615-2, 9780306406157",
        "080442957X, 9780804429573",
        "0-8044-2957-x, 9780804429573"
    })
    void isKeptAsThirteenDigits(String sent, String kept) {
        assertThat(Isbn.canonical(sent)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9783161484101", "9773161484100", "0306406153", "978316148410", "X804429570", "ISBN"})
    void whatItsLastDigitDoesNotConfirmIsNone(String sent) {
        assertThat(Isbn.canonical(sent)).isEmpty();
    }
}
