package vn.lantoa.gateway.openapi;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Completes operations for readers and code generators: a tag, a summary, a description, and an id that no other
 * operation has.
 */
final class OperationDefaults {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> PLUMBING = Set.of("audit", "operations");
    private static final int RESOURCE_SEGMENT = 3;

    private OperationDefaults() {}

    static void complete(ObjectNode paths) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        each(paths, (path, operation) -> {
            String id = operation.path("operationId").asText("");
            if (!id.isEmpty() && !once.add(id)) {
                twice.add(id);
            }
        });
        Set<String> taken = new HashSet<>(once);
        taken.removeAll(twice);
        each(paths, (path, operation) -> complete(path, operation, taken));
    }

    /** The names of the tags in use, each once, in alphabetical order; those of the house's own plumbing last. */
    static Set<String> tags(ObjectNode paths) {
        Set<String> tags = new TreeSet<>();
        Set<String> plumbing = new TreeSet<>();
        each(paths, (path, operation) -> operation.path("tags").forEach(tag -> (isPlumbing(path) ? plumbing : tags)
                .add(tag.asText())));
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(plumbing);
        return all;
    }

    private static boolean isPlumbing(String path) {
        return !path.startsWith("/api/v1/") || PLUMBING.contains(resource(path));
    }

    private static void each(ObjectNode paths, BiConsumer<String, ObjectNode> action) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        paths.properties().forEach(path -> sorted.put(path.getKey(), path.getValue()));
        sorted.forEach((path, item) -> METHODS.forEach(method -> {
            if (item.get(method) instanceof ObjectNode operation) {
                action.accept(path, operation);
            }
        }));
    }

    private static void complete(String path, ObjectNode operation, Set<String> taken) {
        String resource = resource(path);
        String id = operation.path("operationId").asText("");
        if (id.isEmpty() || !taken.contains(id)) {
            operation.put("operationId", freeId(resource, id.isEmpty() ? "call" : id, taken));
        }
        if (operation.path("tags").isEmpty()) {
            operation.putArray("tags").add(resource);
        }
        String summary = operation.path("summary").asText("");
        String description = operation.path("description").asText("");
        if (description.isBlank()) {
            operation.put(
                    "description",
                    summary.isBlank() ? words(operation.path("operationId").asText()) : summary);
        }
        if (summary.isBlank()) {
            operation.put("summary", firstSentence(operation.path("description").asText()));
        }
    }

    private static String freeId(String resource, String id, Set<String> taken) {
        String qualified = camel(resource) + Character.toUpperCase(id.charAt(0)) + id.substring(1);
        String free = qualified;
        for (int i = 2; !taken.add(free); i++) {
            free = qualified + i;
        }
        return free;
    }

    /** The first segment under {@code /api/v1}, else the first one. */
    private static String resource(String path) {
        String[] segments = path.split("/");
        return path.startsWith("/api/v1/") ? segments[RESOURCE_SEGMENT] : segments[1];
    }

    private static String camel(String resource) {
        StringBuilder camel = new StringBuilder();
        for (String word : resource.split("[^A-Za-z0-9]+")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    private static String words(String camel) {
        String spaced = camel.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1) + ".";
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end)).replaceAll("\\.$", "");
    }
}
