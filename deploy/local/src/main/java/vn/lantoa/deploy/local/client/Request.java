package vn.lantoa.deploy.local.client;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be sent.
 *
 * @param target path and query
 * @param body empty for none
 */
public record Request(String method, String target, Map<String, String> headers, byte[] body) {

    private static final byte[] NOTHING = {};

    public static Request get(String target) {
        return new Request("GET", target, Map.of(), NOTHING);
    }

    public static Request post(String target, String contentType, byte[] body) {
        return new Request("POST", target, Map.of("Content-Type", contentType), body);
    }

    public static Request post(String target, String contentType, String body) {
        return post(target, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** With one header more. */
    public Request with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(method, target, more, body);
    }

    public Request bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }
}
