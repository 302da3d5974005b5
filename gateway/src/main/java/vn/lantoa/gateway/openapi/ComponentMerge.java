package vn.lantoa.gateway.openapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Merges the components of several documents. Equal components appear once. A component with the name of another but
 * different content, or that refers to such a one, is prefixed with its service's name, and so are the references to it
 * in its document. Security schemes belong to the whole API: the first of a name is used.
 */
final class ComponentMerge {

    private static final String SCHEMES = "securitySchemes";

    /** By kind ({@code schemas}, {@code responses} …), then by name. */
    private final Map<String, Map<String, JsonNode>> merged = new TreeMap<>();

    /** Adds the components of a document, and changes the document's references where components had to be renamed. */
    void take(String service, ObjectNode document) {
        Map<String, Map<String, JsonNode>> own = byKind(document);
        Map<String, String> renamed = new HashMap<>();
        for (String reference : clashes(own)) {
            int slash = reference.lastIndexOf('/');
            String name = reference.substring(slash + 1);
            renamed.put(reference, reference.substring(0, slash + 1) + freeName(reference, service, name));
        }
        ComponentReferences.rename(document, renamed);
        own = byKind(document);
        own.forEach((kind, components) -> components.forEach((name, component) -> {
            String reference = ComponentReferences.to(kind, name);
            String target = renamed.getOrDefault(reference, reference);
            merged.computeIfAbsent(kind, any -> new TreeMap<>())
                    .putIfAbsent(target.substring(target.lastIndexOf('/') + 1), component);
        }));
    }

    private static Map<String, Map<String, JsonNode>> byKind(ObjectNode document) {
        Map<String, Map<String, JsonNode>> kinds = new LinkedHashMap<>();
        document.path("components").properties().forEach(kind -> {
            Map<String, JsonNode> components = new LinkedHashMap<>();
            kind.getValue().properties().forEach(component -> components.put(component.getKey(), component.getValue()));
            kinds.put(kind.getKey(), components);
        });
        return kinds;
    }

    /** References to components that differ from the merged one of their name, or that reach one that does. */
    private Set<String> clashes(Map<String, Map<String, JsonNode>> own) {
        Set<String> clashes = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var kind : own.entrySet()) {
                for (var component : kind.getValue().entrySet()) {
                    String reference = ComponentReferences.to(kind.getKey(), component.getKey());
                    grown |= !clashes.contains(reference)
                            && clash(kind.getKey(), component.getKey(), component.getValue(), clashes)
                            && clashes.add(reference);
                }
            }
        }
        return clashes;
    }

    private boolean clash(String kind, String name, JsonNode component, Set<String> clashes) {
        JsonNode there = merged.getOrDefault(kind, Map.of()).get(name);
        if (there == null || kind.equals(SCHEMES)) {
            return false;
        }
        return !there.equals(component)
                || ComponentReferences.in(component).stream().anyMatch(clashes::contains);
    }

    private String freeName(String reference, String service, String name) {
        String kind = reference.split("/")[2];
        Map<String, JsonNode> taken = merged.getOrDefault(kind, Map.of());
        String free = Character.toUpperCase(service.charAt(0)) + service.substring(1) + name;
        String candidate = free;
        for (int i = 2; taken.containsKey(candidate); i++) {
            candidate = free + i;
        }
        return candidate;
    }

    /** The components that the paths reach, and all security schemes. */
    ObjectNode reachableFrom(JsonNode paths) {
        Set<String> reached = new HashSet<>();
        reach(paths, reached);
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        merged.forEach((kind, byName) -> byName.forEach((name, component) -> {
            if (kind.equals(SCHEMES) || reached.contains(ComponentReferences.to(kind, name))) {
                components.withObjectProperty(kind).set(name, component);
            }
        }));
        return components;
    }

    private void reach(JsonNode from, Set<String> reached) {
        for (String reference : ComponentReferences.in(from)) {
            String[] steps = reference.split("/");
            JsonNode target = steps.length < 4
                    ? null
                    : merged.getOrDefault(steps[2], Map.of()).get(steps[3]);
            if (target != null && reached.add(ComponentReferences.to(steps[2], steps[3]))) {
                reach(target, reached);
            }
        }
    }
}
