package vn.lantoa.gateway.entry;

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
    @ValueSource(strings = {"", "Bearer", "Basic a.b.c", "a.b.c"})
    void anotherSchemeIsNoToken(String value) {
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
