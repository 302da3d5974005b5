package vn.lantoa.platform.web.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.openapi.operations.Operations;

/**
 * Which of a document's schemas its answers hold, and which its requests.
 *
 * @param inAnswers names of those that an answer holds, also inside others
 * @param inRequests names of those that a body or parameter holds, also inside others
 */
public record SchemaReach(Set<String> inAnswers, Set<String> inRequests) {

    public static SchemaReach of(OpenAPI document) {
        Set<String> answers = new HashSet<>();
        Set<String> requests = new HashSet<>();
        Operations.of(document).map(Operations.Described::operation).forEach(operation -> {
            operation.getResponses().getAPIResponses().values().stream()
                    .map(APIResponse::getContent)
                    .flatMap(SchemaReach::schemas)
                    .forEach(schema -> follow(document, schema, answers));
            requested(operation).forEach(schema -> follow(document, schema, requests));
        });
        return new SchemaReach(answers, requests);
    }

    boolean isOnlyInAnswers(String name) {
        return inAnswers.contains(name) && !inRequests.contains(name);
    }

    /** The name of the component that {@code schema} refers to; null when it is no reference. */
    static @Nullable String nameOf(Schema schema) {
        String reference = schema.getRef();
        return reference == null ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static Stream<Schema> requested(Operation operation) {
        Stream<Schema> body = operation.getRequestBody() == null
                ? Stream.empty()
                : schemas(operation.getRequestBody().getContent());
        Stream<Schema> parameters = operation.getParameters() == null
                ? Stream.empty()
                : operation.getParameters().stream().map(Parameter::getSchema).filter(Objects::nonNull);
        return Stream.concat(body, parameters);
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private static void follow(OpenAPI document, Schema schema, Set<String> seen) {
        String name = nameOf(schema);
        if (name != null) {
            Schema target = document.getComponents().getSchemas().get(name);
            if (seen.add(name) && target != null) {
                follow(document, target, seen);
            }
        }
        inside(schema).forEach(part -> follow(document, part, seen));
    }

    private static Stream<Schema> inside(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        return Stream.of(
                        properties == null ? null : properties.values(),
                        schema.getAllOf(),
                        schema.getAnyOf(),
                        schema.getOneOf(),
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                                .filter(Objects::nonNull)
                                .toList())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream);
    }
}
