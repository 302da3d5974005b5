package vn.lantoa.deploy.local.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What the merged OpenAPI document lets one call. */
final class Operations {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private Operations() {}

    /**
     * One operation.
     *
     * @param path with its parameters in braces
     * @param parameters those in the path and behind the question mark
     * @param takesJson whether it has a JSON body
     * @param takesBody whether it has a body at all
     * @param open whether it needs no token
     */
    record Operation(
            String id,
            String method,
            String path,
            List<Parameter> parameters,
            boolean takesJson,
            boolean takesBody,
            boolean open) {

        boolean isGet() {
            return method.equals("GET");
        }

        Stream<Parameter> inPath() {
            return parameters.stream().filter(parameter -> parameter.in().equals("path"));
        }

        Stream<Parameter> inQuery() {
            return parameters.stream().filter(parameter -> parameter.in().equals("query"));
        }

        /** Whether it addresses one thing among many. */
        boolean takesId() {
            return inPath().findAny().isPresent();
        }

        /** Whether what it works on is only there when something went wrong. */
        boolean isForTrouble() {
            return path.contains("/operations/") && takesId();
        }

        boolean isList() {
            return inQuery().anyMatch(parameter -> parameter.name().equals("size"));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * One parameter.
     *
     * @param format of its schema, such as {@code uuid} or {@code date}; empty when it has none
     * @param free whether it takes any text
     */
    record Parameter(String name, String in, String format, boolean free) {}

    static List<Operation> all() {
        JsonNode document = MergedDocument.tree();
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(item -> item.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> all.add(read(document, item.getKey(), entry.getKey(), entry.getValue()))));
        return all;
    }

    /** All that need a token. */
    static Stream<Operation> guarded() {
        return all().stream().filter(operation -> !operation.open());
    }

    private static Operation read(JsonNode document, String path, String method, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation.path("parameters").forEach(reference -> {
            JsonNode parameter = resolved(document, reference);
            JsonNode schema = resolved(document, parameter.path("schema"));
            String format = schema.path("format").asText();
            boolean free = schema.path("type").asText().equals("string") && format.isEmpty() && !schema.has("enum");
            parameters.add(new Parameter(
                    parameter.path("name").asText(), parameter.path("in").asText(), format, free));
        });
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                List.copyOf(parameters),
                resolved(document, operation.path("requestBody"))
                        .path("content")
                        .has("application/json"),
                operation.has("requestBody"),
                operation.path("security").isEmpty());
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
