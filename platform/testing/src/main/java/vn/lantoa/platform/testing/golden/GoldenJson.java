package vn.lantoa.platform.testing.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The golden JSON of an event: {@code AgencyChanged.json} beside the class {@code AgencyChanged} of its contract. The
 * producer's test serialises to it, each consumer's test reads it, also with a field that it does not know.
 */
public final class GoldenJson {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Class<?> event;
    private final String text;

    private GoldenJson(Class<?> event, String text) {
        this.event = event;
        this.text = text;
    }

    /** @throws AssertionError when no golden JSON lies beside the class */
    public static GoldenJson of(Class<?> event) {
        String name = event.getSimpleName() + ".json";
        try (InputStream file = event.getResourceAsStream(name)) {
            if (file == null) {
                throw new AssertionError("no " + name + " beside " + event.getName());
            }
            return new GoldenJson(event, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The payload of a record, as it could stand in a topic. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same from a later producer: each record in it has one field more. */
    public byte[] bytesWithUnknownFields() {
        JsonNode tree = tree(text);
        visit(event, tree, "", (type, json, path) -> ((ObjectNode) json).put("aFieldOfTomorrow", "unknown today"));
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws AssertionError when the JSON is not the golden one, white space and the order of fields aside */
    public void requireSame(String json) {
        JsonNode golden = tree(text);
        JsonNode given = tree(json);
        if (!golden.equals(given)) {
            throw new AssertionError("%s is not written as its golden JSON%nwritten: %s%ngolden:  %s"
                    .formatted(event.getSimpleName(), given, golden));
        }
    }

    /** @throws AssertionError unless each record of the event has exactly its fields, none null, no list empty */
    public void requireEveryField() {
        List<String> faults = new ArrayList<>();
        visit(event, tree(text), event.getSimpleName(), (type, json, path) -> compare(type, json, path, faults));
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private static void compare(Class<?> type, JsonNode json, String path, List<String> faults) {
        Set<String> fields = new TreeSet<>();
        json.fieldNames().forEachRemaining(fields::add);
        Set<String> components = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component.getName());
            JsonNode value = json.path(component.getName());
            if (value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty()) {
                faults.add("%s.%s shows no value".formatted(path, component.getName()));
            }
        }
        if (!fields.equals(components)) {
            faults.add("%s has the fields %s instead of %s".formatted(path, fields, components));
        }
    }

    private interface Visitor {

        void at(Class<?> type, JsonNode json, String path);
    }

    /** Goes to each record of the event: itself, and those in its fields and lists. */
    private static void visit(Class<?> type, JsonNode json, String path, Visitor visitor) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = json.path(component.getName());
            String at = path + "." + component.getName();
            if (component.getType().isRecord() && value.isObject()) {
                visit(component.getType(), value, at, visitor);
            } else if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element
                    && element.isRecord()) {
                value.forEach(one -> visit(element, one, at, visitor));
            }
        }
        visitor.at(type, json, path);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }
}
