package vn.lantoa.deploy.local.sample.call;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request that went well.
 *
 * @param headers by their names in lower case
 */
public record Reply(int status, Map<String, String> headers, JsonNode body) {

    /** Whether the answer was given before to the same key. */
    public boolean isReplayed() {
        return "true".equals(headers.get("idempotency-replayed"));
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public String tag() {
        return headers.getOrDefault("etag", "");
    }
}
