package vn.lantoa.deploy.local.sample;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request that went well.
 *
 * @param headers by their names in lower case
 */
record Reply(int status, Map<String, String> headers, JsonNode body) {

    /** Whether the answer was given before to the same key. */
    boolean isReplayed() {
        return "true".equals(headers.get("idempotency-replayed"));
    }

    String text(String field) {
        return body.path(field).asText();
    }

    String tag() {
        return headers.getOrDefault("etag", "");
    }
}
