package vn.lantoa.gateway.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * The references inside a document: {@code $ref} and the values of {@code discriminator.mapping}, both written
 * {@code #/components/<kind>/<name>}.
 */
final class ComponentReferences {

    private static final String PREFIX = "#/components/";

    private ComponentReferences() {}

    static String to(String kind, String name) {
        return PREFIX + kind + "/" + name;
    }

    /** All references at or below a node. */
    static Set<String> in(JsonNode node) {
        Set<String> found = new HashSet<>();
        collect(node, found::add);
        return found;
    }

    private static void collect(JsonNode node, Consumer<String> found) {
        if (node.isTextual() && node.textValue().startsWith(PREFIX)) {
            found.accept(node.textValue());
        }
        node.forEach(child -> collect(child, found));
    }

    /** Replaces references at or below a node, in place. */
    static void rename(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> replacement(property.getValue(), renamed, property::setValue));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                replacement(array.get(i), renamed, value -> array.set(at, value));
            }
        }
        node.forEach(child -> rename(child, renamed));
    }

    private static void replacement(JsonNode value, Map<String, String> renamed, Consumer<JsonNode> set) {
        String other = value.isTextual() ? renamed.get(value.textValue()) : null;
        if (other != null) {
            set.accept(TextNode.valueOf(other));
        }
    }
}
