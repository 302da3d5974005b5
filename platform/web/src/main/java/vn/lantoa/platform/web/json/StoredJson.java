package vn.lantoa.platform.web.json;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * JSON between our own records and our own database, in the form of answers. Neither way can fail but by a fault of the
 * program: what is written are our records, what is read was written here.
 */
@ApplicationScoped
public class StoredJson {

    private final ObjectMapper json;

    StoredJson(ObjectMapper json) {
        this.json = json;
    }

    /** @throws IllegalStateException when it cannot be JSON, which is a fault of its class */
    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("no JSON of " + value.getClass().getName(), impossible);
        }
    }

    /** @throws IllegalStateException when it is no JSON of that type */
    public <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("what is stored is no JSON of " + type.getType(), notOurs);
        }
    }

    /** @throws IllegalStateException when it is no JSON */
    public JsonNode tree(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("what is stored is no JSON", notOurs);
        }
    }
}
