package vn.lantoa.platform.data.idempotency;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class KeyedRequestTest {

    private static KeyedRequest.Content body(String text) {
        return KeyedRequest.Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyedRequest request(String client, String method, String uri, String type, String body) {
        return KeyedRequest.of(client, "key", method, URI.create(uri), type, body(body));
    }

    private static final KeyedRequest ONE =
            request("press-bbd", "POST", "http://a/submissions?atomic=true", "application/json", "{}");

    static Stream<KeyedRequest> others() {
        return Stream.of(
                request("press-btv", "POST", "http://a/submissions?atomic=true", "application/json", "{}"),
                request("press-bbd", "PUT", "http://a/submissions?atomic=true", "application/json", "{}"),
                request("press-bbd", "POST", "http://a/metric-observations?atomic=true", "application/json", "{}"),
                request("press-bbd", "POST", "http://a/submissions", "application/json", "{}"),
                request("press-bbd", "POST", "http://a/submissions?atomic=true", "application/x-ndjson", "{}"),
                request("press-bbd", "POST", "http://a/submissions?atomic=true", "application/json", "{ }"),
                request("press-bbdP", "OST", "http://a/submissions?atomic=true", "application/json", "{}"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whateverDiffersMakesItAnotherRequest(KeyedRequest other) {
        assertThat(other.fingerprint()).isNotEqualTo(ONE.fingerprint());
    }

    @Test
    void theSameAgainIsTheSameWhicheverHostItCameThrough() {
        assertThat(request("press-bbd", "POST", "https://b:8080/submissions?atomic=true", "application/json", "{}"))
                .isEqualTo(ONE);
    }

    @Test
    void keysOfDifferentClientsDoNotWaitForEachOther() {
        assertThat(request("press-btv", "POST", "http://a/submissions", "application/json", "{}")
                        .lock())
                .isNotEqualTo(ONE.lock());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aKeyIsRequired(String key) {
        assertThat(refusal(key)).isEqualTo(CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "khóa", "tab\t", "\u0000"})
    void aKeyIsVisibleAscii(String key) {
        assertThat(refusal(key)).isEqualTo(CommonProblem.IDEMPOTENCY_KEY_INVALID);
    }

    @Test
    void aKeyHasABound() {
        assertThat(refusal("k".repeat(201))).isEqualTo(CommonProblem.IDEMPOTENCY_KEY_INVALID);
    }

    private static Object refusal(String key) {
        return catchThrowableOfType(
                        Problem.class,
                        () -> KeyedRequest.of("c", key, "POST", URI.create("/x"), "application/json", body("")))
                .code();
    }
}
