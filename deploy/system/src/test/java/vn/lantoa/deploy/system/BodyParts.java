package vn.lantoa.deploy.system;

import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What of a JSON body its schema requires, and what it declares. */
final class BodyParts {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BodyParts() {}

    /** The body without any property that is not required. */
    static JsonNode least(JsonNode body, Schema schema) {
        return cut(body, schema, false);
    }

    /** The body with its lists and objects, and in each object only what is required. */
    static JsonNode leastOfEach(JsonNode body, Schema schema) {
        return cut(body, schema, true);
    }

    private static JsonNode cut(JsonNode value, Schema schema, boolean keepsContainers) {
        if (value.isArray()) {
            ArrayNode list = NODES.arrayNode();
            value.forEach(element -> list.add(cut(element, schema.items(), keepsContainers)));
            return list;
        }
        if (!value.isObject() || schema.properties().isEmpty()) {
            return value;
        }
        Set<String> kept = schema.requiredOf(value);
        value.properties().stream()
                .filter(property -> keepsContainers && property.getValue().isContainerNode())
                .forEach(property -> kept.add(property.getKey()));
        Set.copyOf(kept).forEach(name -> kept.addAll(schema.requiredBeside(name)));
        ObjectNode object = NODES.objectNode();
        value.properties().stream()
                .filter(property -> kept.contains(property.getKey()))
                .forEach(property -> object.set(
                        property.getKey(),
                        cut(property.getValue(), schema.property(property.getKey()), keepsContainers)));
        return object;
    }

    /** The value without the properties that its schema does not declare. */
    static JsonNode declaredOf(JsonNode value, Schema schema) {
        if (value.isArray()) {
            ArrayNode list = NODES.arrayNode();
            value.forEach(element -> list.add(declaredOf(element, schema.items())));
            return list;
        }
        if (!value.isObject() || schema.properties().isEmpty()) {
            return value;
        }
        ObjectNode object = NODES.objectNode();
        schema.properties().stream()
                .filter(value::has)
                .forEach(name -> object.set(name, declaredOf(value.path(name), schema.property(name))));
        return object;
    }

    /** The paths of all properties that the schema declares, such as {@code evidence.url}. */
    static Set<String> declared(Schema schema) {
        Set<String> paths = new TreeSet<>();
        addDeclared(paths, "", schema);
        return paths;
    }

    private static void addDeclared(Set<String> paths, String at, Schema schema) {
        if (schema.is("array")) {
            addDeclared(paths, at, schema.items());
            return;
        }
        for (String name : schema.properties()) {
            paths.add(at + name);
            addDeclared(paths, at + name + ".", schema.property(name));
        }
    }

    /** The paths of all properties that the body has. */
    static Set<String> given(JsonNode body) {
        Set<String> paths = new TreeSet<>();
        addGiven(paths, "", body);
        return paths;
    }

    private static void addGiven(Set<String> paths, String at, JsonNode value) {
        if (value.isArray()) {
            value.forEach(element -> addGiven(paths, at, element));
        }
        value.properties().forEach(property -> {
            if (!property.getValue().isNull()) {
                paths.add(at + property.getKey());
            }
            addGiven(paths, at + property.getKey() + ".", property.getValue());
        });
    }
}
