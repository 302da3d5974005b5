package vn.lantoa.platform.web.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"vi, vi", "VI-vn, vi-VN", "zh-hans, zh-Hans", "EN-gb, en-GB", "bdq, bdq"})
    void aTagHasOneForm(String written, String canonical) {
        assertThat(LanguageTag.canonical(written)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tiếng Việt", "v", "vietnamese", "vi_VN", "x-private", "und"})
    void whatNamesNoLanguageIsNone(String text) {
        assertThat(LanguageTag.canonical(text)).isEmpty();
    }

    @Test
    void aTagIsShort() {
        assertThat(LanguageTag.canonical("vi" + "-abcdefgh".repeat(4))).isEmpty();
    }
}
