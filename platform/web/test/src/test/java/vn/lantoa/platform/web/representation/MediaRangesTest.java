package vn.lantoa.platform.web.representation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MediaRangesTest {

    private static final String JSON = "application/json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " , ",
                "*/*",
                "application/*",
                "APPLICATION/JSON",
                "text/html, application/json;q=0.1",
                "application/json; charset=utf-8",
                "image/png, */*;q=0.01",
                "garbage, application/json"
            })
    void jsonWillDo(String accept) {
        assertThat(MediaRanges.take(List.of(accept), JSON)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "text/*",
                "garbage",
                "/",
                "*",
                "*/json",
                "application/json;q=0",
                "application/json; q=0.000",
                "application/jsonp",
                "application/xml, text/html"
            })
    void jsonWillNotDo(String accept) {
        assertThat(MediaRanges.take(List.of(accept), JSON)).isFalse();
    }

    @Test
    void manyHeadersAreOne() {
        assertThat(MediaRanges.take(List.of("image/png", JSON), JSON)).isTrue();
        assertThat(MediaRanges.take(List.of(), JSON)).isTrue();
    }
}
