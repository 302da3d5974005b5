package vn.lantoa.platform.web.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTextTest {

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bình Định", "Ưỡn ẹo", "Đường Nguyễn Huệ", "plain"})
    void decomposedTextBecomesNfc(String text) {
        assertThat(VietnameseText.nfc(decomposed(text))).isEqualTo(text);
    }

    @Test
    void noTextStaysNoText() {
        assertThat(VietnameseText.nfc(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "binh dinh",
                "BÌNH ĐỊNH",
                "Bình Định",
                " bình   định ",
                "bình\tđịnh",
                "bình\u00a0định",
                "BINH ĐINH"
            })
    void theProvinceIsFoundHoweverItIsWritten(String written) {
        assertThat(VietnameseText.searchable(written)).isEqualTo("binh dinh");
        assertThat(VietnameseText.searchable(decomposed(written))).isEqualTo("binh dinh");
    }

    @ParameterizedTest
    @CsvSource({
        "Ưỡn, uon",
        "ƯƠNG, uong",
        "Nguyễn Huệ, nguyen hue",
        "Đắk Lắk, dak lak",
        "Ðức, duc",
        "Quỹ đạo, quy dao",
        "2024/KH-UBND, 2024/kh-ubnd",
        "100%_\\, 100%_\\"
    })
    void searchIgnoresCaseAndAccents(String text, String searched) {
        assertThat(VietnameseText.searchable(text)).isEqualTo(searched);
    }

    @Test
    void namesStandInTheOrderOfTheAlphabet() {
        // Given
        List<String> ordered = List.of("An", "Án", "Ăn", "Ân", "Bình", "Dak", "Đà");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);

        // When
        shuffled.sort(VietnameseText.alphabetical());

        // Then
        assertThat(shuffled).isEqualTo(ordered);
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "Dũng, Đa",
        "En, Ê",
        "Oz, Ô",
        "Ôz, Ơ",
        "Uz, Ư",
        "Az, Ă",
        "Ăz, Â",
        "an, An",
        "an, án",
        "An, án",
        "Bình An, Bình Định",
        "Hoài An, Hoài Ân"
    })
    void aLetterWithItsOwnPlaceComesAfterThePlainOne(String first, String second) {
        assertThat(VietnameseText.alphabetical().compare(first, second)).isNegative();
        assertThat(VietnameseText.alphabetical().compare(second, first)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bình Định", "đà", "Ưỡn"})
    void theOrderDoesNotSeeHowAccentsAreEncoded(String text) {
        assertThat(VietnameseText.alphabetical().compare(text, decomposed(text)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bình Định", "\uD83D\uDEA4", "a\uD83D\uDEA4b", "\n\t", "\uFFFD", "\uE000"})
    void textThatPostgresqlKeepsIsStorable(String text) {
        assertThat(VietnameseText.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void textThatPostgresqlCannotKeepIsNotStorable(int which) {
        // as code, for a lone surrogate survives neither a class file's constant nor a parameter's name
        char high = (char) 0xD83D;
        char low = (char) 0xDEA4;
        String text = List.of("a\0b", "" + high, low + "a", "" + low + high, "" + high + high + low)
                .get(which);

        assertThat(VietnameseText.isStorable(text)).isFalse();
    }
}
