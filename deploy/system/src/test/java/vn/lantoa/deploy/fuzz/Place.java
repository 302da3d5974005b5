package vn.lantoa.deploy.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.deploy.system.Schema;

/**
 * One value in a JSON body: a field that is there or could be, or an element of a list.
 *
 * @param body the whole
 * @param pointer where the value's holder stands in it
 * @param key the field's name, or the element's number
 * @param field as answers call it: {@code evidence[0].url}
 * @param required whether the document says that it must be there
 */
record Place(JsonNode body, String pointer, String key, String field, Schema schema, boolean required) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "\uE000here\uE000";

    /** All places of this body; none when it is no JSON any more. */
    static List<Place> in(byte[] json, Schema schema) {
        List<Place> places = new ArrayList<>();
        try {
            collect(places, JSON.readTree(json), "", "", schema);
        } catch (IOException spoiled) {
            return List.of();
        }
        return places;
    }

    private static void collect(List<Place> places, JsonNode body, String pointer, String field, Schema schema) {
        JsonNode holder = body.at(pointer);
        if (holder.isObject()) {
            for (String name : schema.properties()) {
                String path = field.isEmpty() ? name : field + "." + name;
                Schema inner = schema.property(name);
                places.add(new Place(body, pointer, name, path, inner, schema.requires(name)));
                collect(places, body, pointer + "/" + name, path, inner);
            }
        } else if (holder.isArray()) {
            for (int i = 0; i < holder.size(); i++) {
                String path = field + "[" + i + "]";
                places.add(new Place(body, pointer, Integer.toString(i), path, schema.items(), false));
                collect(places, body, pointer + "/" + i, path, schema.items());
            }
        }
    }

    boolean isPresent() {
        return body.at(pointer).has(key)
                || isElement() && Integer.parseInt(key) < body.at(pointer).size();
    }

    boolean isElement() {
        return body.at(pointer).isArray();
    }

    /** The value's JSON. */
    String value() {
        return body.at(pointer + "/" + key).toString();
    }

    /** The body with this JSON in its place, whether it is JSON or not. */
    byte[] with(String json) {
        JsonNode copy = body.deepCopy();
        if (isElement()) {
            ((ArrayNode) copy.at(pointer)).set(Integer.parseInt(key), MARK);
        } else {
            ((ObjectNode) copy.at(pointer)).put(key, MARK);
        }
        return text(copy).replace("\"" + MARK + "\"", json).getBytes(StandardCharsets.UTF_8);
    }

    /** The body without it. */
    byte[] removed() {
        JsonNode copy = body.deepCopy();
        ((ObjectNode) copy.at(pointer)).remove(key);
        return text(copy).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
