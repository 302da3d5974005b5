package vn.lantoa.gateway.token;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BearerHeaderTest {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a.b.c", "bearer a.b.c", "BEARER a.b.c"})
    void theSchemeIsReadInAnyCase(String value) {
        headers.add("authorization", value);

        assertThat(BearerHeader.token(headers)).isEqualTo("a.b.c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer a.b",
                "Bearer a.b.c.d.e",
                "Bearer  a.b.c",
                "Basic a.b.c",
                "Bearer a.b.c, Bearer a.b.c",
                "Bearer a.b.ü"
            })
    void whatCannotBeASignedTokenIsNone(String value) {
        headers.add("Authorization", value);

        assertThat(BearerHeader.token(headers)).isNull();
        assertThat(BearerHeader.isPresent(headers)).isTrue();
    }

    @Test
    void twoHeadersAreNoToken() {
        headers.add("Authorization", "Bearer a.b.c").add("authorization", "Bearer a.b.c");

        assertThat(BearerHeader.token(headers)).isNull();
    }

    @Test
    void anEndlessTokenIsNone() {
        headers.add("Authorization", "Bearer a.b." + "c".repeat(9_000));

        assertThat(BearerHeader.token(headers)).isNull();
    }
}
