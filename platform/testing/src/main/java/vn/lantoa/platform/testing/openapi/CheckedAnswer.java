package vn.lantoa.platform.testing.openapi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One HTTP answer and the call that it answers.
 *
 * @param path the raw path of the request, still percent-encoded and without the query
 * @param contentType the header {@code Content-Type}; null where there was none
 * @param body the body's bytes; empty where there was none
 */
public record CheckedAnswer(
        String method, String path, int status, @Nullable String contentType, byte[] body) {

    public CheckedAnswer {
        method = method.toUpperCase(Locale.ROOT);
        body = body == null ? new byte[0] : body;
    }

    /** An answer with a body of text. */
    public static CheckedAnswer of(String method, String path, int status, @Nullable String contentType, String body) {
        return new CheckedAnswer(method, path, status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    boolean isEmpty() {
        return body.length == 0;
    }
}
