package vn.lantoa.platform.web.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLanguageTest {

    @Test
    void vietnameseIsTheDefault() {
        assertThat(RequestLanguage.best(null)).hasToString("vi");
    }

    @ParameterizedTest(name = "{0} is answered in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "EN | en",
                "en-GB | en",
                "en-US,en;q=0.9 | en",
                "vi | vi",
                "vi-VN,vi;q=0.9,en;q=0.8 | vi",
                "en;q=0.5, vi;q=0.9 | vi",
                "vi;q=0.1, en;q=0.2 | en",
                "fr, en;q=0.3 | en",
                "fr | vi",
                "* | vi",
                "fr, *;q=0.5 | vi",
                "en;q=0 | vi",
                "vi;q=0, en | en"
            })
    void theLanguageThatIsPreferredMostIsTaken(String header, String language) {
        assertThat(RequestLanguage.best(header)).hasToString(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ",,,", "en;q=", "en;q=2", "en;q=x", "tiếng Việt", "-", "en_GB", "\0", ";q=1"})
    void rubbishIsAnsweredInVietnamese(String header) {
        assertThat(RequestLanguage.best(header)).hasToString("vi");
    }
}
