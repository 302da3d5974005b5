package vn.lantoa.deploy.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.deploy.system.Schema;

/**
 * What the document says of an operation's input.
 *
 * @param query its parameters behind the question mark
 * @param body its JSON body
 */
record Description(List<Parameter> query, Schema body) {

    /** A parameter behind the question mark. */
    record Parameter(String name, boolean required, Schema schema) {}

    static Description of(JsonNode document, Operation operation) {
        JsonNode described = document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
        List<Parameter> query = new ArrayList<>();
        described.path("parameters").forEach(reference -> {
            JsonNode parameter = reference.has("$ref")
                    ? document.at(reference.path("$ref").asText().substring(1))
                    : reference;
            if (parameter.path("in").asText().equals("query")) {
                query.add(new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("required").asBoolean(),
                        Schema.of(document, parameter.path("schema"))));
            }
        });
        return new Description(query, Schema.ofBody(document, described));
    }
}
