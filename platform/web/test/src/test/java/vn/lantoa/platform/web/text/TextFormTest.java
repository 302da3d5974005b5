package vn.lantoa.platform.web.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** rules.md §2: one form of text at every door. */
class TextFormTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Báo in",
                " Báo in ",
                "Báo  in",
                "\u00a0Báo\u00a0in",
                "Báo\u3000in",
                "Báo \u2003 in\u205f",
                "Ba\u0301o in",
            })
    void blanksAreOneAndNoneAtTheEnds(String text) {
        assertThat(TextForm.LINE.of(text)).isEqualTo("Báo in");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'a\u0000b', U+0000",
        "'a\tb', U+0009",
        "'a\nb', U+000A",
        "'a\r\nb', U+000D",
        "'a\u0085b', U+0085",
        "'a\u00adb', U+00AD",
        "'a\u034fb', U+034F",
        "'a\u061cb', U+061C",
        "'a\u200bb', U+200B",
        "'a\u200db', U+200D",
        "'\u200fa', U+200F",
        "'a\u2028b', U+2028",
        "'a\u202eb', U+202E",
        "'a\u2060b', U+2060",
        "'\u2066a\u2069', U+2066",
        "'\u2800', U+2800",
        "'\u3164', U+3164",
        "'a\ufe0f', U+FE0F",
        "'\ufeffa', U+FEFF",
        "'a\ufdd0', U+FDD0",
        "'a\ufdefb', U+FDEF",
        "'a\ufffe', U+FFFE",
        "'\uffffb', U+FFFF",
        "'a\uD83F\uDFFE', U+1FFFE",
        "'a\uDBFF\uDFFF', U+10FFFF",
        "'a\uDB40\uDC41', U+E0041"
    })
    void whatNobodySeesIsRefused(String text, String character) {
        assertThatExceptionOfType(InvisibleTextException.class)
                .isThrownBy(() -> TextForm.LINE.of(text))
                .extracting(InvisibleTextException::character)
                .isEqualTo(character);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quy Nhơn 2024 – “Thị Nại”",
                "\u2764\ufe0f",
                "1\ufe0f\u20e3",
                "👨\u200d👩\u200d👧",
                "ไทย",
                "한국",
                "\ufdcf\ufdf0\ufffd"
            })
    void whatIsSeenStays(String text) {
        assertThat(TextForm.LINE.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000 \u2003"})
    void whatShowsNothingIsEmpty(String text) {
        assertThat(TextForm.LINE.of(text)).isEmpty();
        assertThat(TextForm.LINES.of(text)).isEmpty();
    }

    @Test
    void severalLinesKeepTheirBreaksAndTabs() {
        assertThat(TextForm.LINES.of(" \n a:\r\n\t-  b \n")).isEqualTo("a:\n\t-  b");
        assertThatExceptionOfType(InvisibleTextException.class).isThrownBy(() -> TextForm.LINES.of("a\rb"));
        assertThatExceptionOfType(InvisibleTextException.class).isThrownBy(() -> TextForm.LINES.of("a\u202eb"));
    }

    @Test
    void lengthsCountCharacters() {
        assertThat(TextForm.length("ộ😀")).isEqualTo(2);
    }

    @Test
    void aKeyForgetsCaseAndBlanks() {
        assertThat(TextForm.key("  BÁO\u00a0 IN ")).isEqualTo("báo in").isEqualTo(TextForm.key("Báo in"));
        assertThat(TextForm.key("Bao in")).isNotEqualTo(TextForm.key("Báo in"));
        assertThat(TextForm.key("TRẠM İ ΣΑΣ")).as("as PostgreSQL has it").isEqualTo("trạm i σασ");
    }
}
