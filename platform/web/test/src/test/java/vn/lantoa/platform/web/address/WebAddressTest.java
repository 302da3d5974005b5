package vn.lantoa.platform.web.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "https://example.org/bai-1, https://example.org/bai-1",
        "HTTPS://Example.ORG/Bai, https://example.org/Bai",
        "https://host/?q=a|b, https://host/?q=a|b",
        "https://example.org/a b, https://example.org/a%20b",
        "' https://example.org/\n', https://example.org/",
        "https://báo.vn/tin-tức, https://xn--bo-mia.vn/tin-tức",
        "https://example.org/%41%zz, https://example.org/%41%zz",
        "https://example.org:8080/?a=1#b, https://example.org:8080/?a=1#b",
        "https://example.org:/, https://example.org/",
        "'https://example.org/\"<>', https://example.org/%22%3C%3E",
        "https:\\\\example.org\\a, https://example.org/a",
        "https://[2001:DB8::1]/, https://[2001:db8::1]/",
        "http://user:pw@example.org/, http://user:pw@example.org/",
        "'https://example.org/a\u202eb', https://example.org/a%E2%80%AEb"
    })
    void whatABrowserOpensIsTaken(String text, String kept) {
        assertThat(WebAddress.of(text)).contains(kept);
        assertThat(WebAddress.of(kept)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/bai-1",
                "example.org/bai-1",
                "javascript:alert(1)",
                "ftp://example.org",
                "https://",
                "https:///",
                "https://exa mple.org/",
                "https://example.org:99999/",
                "https://example.org:port/",
                "https://a|b/",
                "https://[::1/",
                "http://%"
            })
    void whatNoBrowserOpensIsNone(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }
}
