package vn.lantoa.deploy.local.receiver;

import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook was told, by somebody who knows its secret.
 *
 * @param id the same in all attempts
 * @param type what happened
 * @param agency whose it is; null: nobody's own
 * @param self where it can be read
 */
public record ReceivedEvent(
        String id, String type, @Nullable String agency, String self) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws JsonProcessingException when the body is no JSON */
    static ReceivedEvent of(String id, String body) throws JsonProcessingException {
        JsonNode event = JSON.readTree(body);
        JsonNode data = event.path("data");
        return new ReceivedEvent(
                id,
                event.path("type").asText(),
                data.hasNonNull("agency") ? data.path("agency").asText() : null,
                data.path("links").path("self").asText());
    }

    /** For a person. */
    String line() {
        return "%s  %s  %s".formatted(type, Objects.requireNonNullElse(agency, "-"), self);
    }
}
