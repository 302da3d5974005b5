package vn.lantoa.platform.web.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "vi, vi",
        "VI-vn, vi-VN",
        "zh-hans, zh-Hans",
        "EN-gb, en-GB",
        "bdq, bdq",
        "vie, vi",
        "VIE-vn, vi-VN",
        "eng, en",
        "fre, fr",
        "fra, fr",
        "iw, he",
        "mol, ro",
        "zh-yue, yue",
        "cjm, cjm",
        "mkh, mkh",
        "qaa, qaa"
    })
    void aTagHasOneForm(String written, String canonical) {
        assertThat(LanguageTag.canonical(written)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tiếng Việt",
                "v",
                "vietnamese",
                "vi_VN",
                "x-private",
                "und",
                "vn",
                "xx",
                "zzz",
                "jp-JP",
                "cn"
            })
    void whatNamesNoLanguageIsNone(String text) {
        assertThat(LanguageTag.canonical(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vn, vi",
        "VN, vi",
        "vi_VN, vi-VN",
        "vietnamese, vi",
        "Vietnam, vi",
        "tiếng Việt, vi",
        "English, en",
        "jp, ja",
        "cn, zh",
        "us, en",
        "gb-GB, en",
        "cz, cs",
        "vj, vi",
        "123, 'vi, en'"
    })
    void whatWasMeantIsGuessed(String text, String nearest) {
        assertThat(LanguageTag.nearest(text)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"vi-VN, vi", "vie, vi", "VIE-VN, vi", "en-GB, en", "vn, vn"})
    void languagesAreGroupedByTheirPrimarySubtag(String tag, String primary) {
        assertThat(LanguageTag.primary(tag)).isEqualTo(primary);
    }

    @Test
    void aTagIsShort() {
        assertThat(LanguageTag.canonical("vi" + "-abcdefgh".repeat(4))).isEmpty();
    }
}
