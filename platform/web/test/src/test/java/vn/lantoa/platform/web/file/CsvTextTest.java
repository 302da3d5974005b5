package vn.lantoa.platform.web.file;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bình Định|Bình Định",
                "a, b|\"a, b\"",
                "\"a\"|\"\"\"a\"\"\"",
                "=1+1|'=1+1",
                "-1,2|\"'-1,2\"",
                "``|``"
            })
    void whatIsNoPlainWordIsQuoted(String text, String written) {
        assertThat(CsvText.cell(text)).isEqualTo(written);
        assertThat(CsvText.line(List.of(written, "1"))).isEqualTo(written + ",1\r\n");
    }
}
