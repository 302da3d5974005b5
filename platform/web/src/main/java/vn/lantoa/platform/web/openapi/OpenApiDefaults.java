package vn.lantoa.platform.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to each operation what the platform does for it: the bearer token, the problem answers it can give, {@code If-Match} and
 * {@code ETag}. Operations say only what is their own.
 */
public class OpenApiDefaults implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String BEARER = "bearer";
    private static final Map<Integer, String> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request is malformed or not valid; `violations` names each field and the reason."),
            Map.entry(401, "No token, or one that is not valid."),
            Map.entry(403, "The role lacks this operation, or the record is not of the caller's organisation."),
            Map.entry(404, "Unknown, or not the caller's to read."),
            Map.entry(406, "No representation fits `Accept`."),
            Map.entry(409, "The request conflicts with the resource's state."),
            Map.entry(412, "`If-Match` names an older version."),
            Map.entry(413, "The body is too large."),
            Map.entry(414, "The address is too long."),
            Map.entry(415, "The body's media type is not taken."),
            Map.entry(428, "`If-Match` is required."),
            Map.entry(429, "Too many requests; see `Retry-After`."),
            Map.entry(431, "The headers are too large."),
            Map.entry(500, "An unexpected error; give the `traceId` to the operator."),
            Map.entry(503, "Temporarily unavailable; see `Retry-After`."),
            Map.entry(504, "The service did not answer in time.")));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        // the problem library describes its answers as it would form them; they are ours
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(document.getComponents()::removeSchema);
        document.getComponents()
                .addSchema(PROBLEM, problemSchema())
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the realm `lantoa`, audience `lantoa-api`."));
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean conditional = isConditional(path, method);
        boolean body = operation.getRequestBody() != null;
        boolean write = method != PathItem.HttpMethod.GET;
        if (conditional) {
            operation.addParameter(ifMatch(method));
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        ANSWERS.forEach((status, description) -> {
            boolean applies =
                    switch (status) {
                        case 404 -> path.contains("{") || body;
                        case 409 -> write;
                        case 412, 428 -> conditional;
                        case 413, 415 -> body;
                        default -> true;
                    };
            if (applies && !operation.getResponses().hasAPIResponse(String.valueOf(status))) {
                operation.getResponses().addAPIResponse(String.valueOf(status), problemAnswer(description));
            }
        });
        if (method == PathItem.HttpMethod.GET && hasTag(operation)) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("The version held is current."));
        }
    }

    private static boolean hasTag(Operation operation) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey("x-etag");
    }

    /** PUT replaces what was read, and transitions change what was seen: both take If-Match (contract.md). */
    private static boolean isConditional(String path, PathItem.HttpMethod method) {
        boolean transition = path.endsWith("/transitions") || path.endsWith("/approve");
        return method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.POST && transition;
    }

    private static Parameter ifMatch(PathItem.HttpMethod method) {
        return OASFactory.createParameter()
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .required(false)
                .description("The ETag of the version that this changes; without it 428."
                        + (method == PathItem.HttpMethod.PUT
                                ? " Where the resource may be created, `If-None-Match: *` stands in its place."
                                : ""))
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static APIResponse problemAnswer(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema problemSchema() {
        Schema violation = object().description("One thing wrong with one part of the request.")
                .addProperty("field", text("The part's name, a path such as `evidence[0].url` inside a body."))
                .addProperty("in", text("Where it stands: `body`, `query`, `path`, `header` …"))
                .addProperty("message", text("What is wrong, in the request's language."))
                .required(List.of("field", "in", "message"));
        return object().description("A problem answer (RFC 9457).")
                .addProperty(
                        "type",
                        text("Resolves to a page that explains the code.").format("uri"))
                .addProperty("title", text("The problem in a few words."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("This occurrence, with its values."))
                .addProperty("instance", text("The path of the request.").format("uri-reference"))
                .addProperty("code", text("Stable: programs decide by it."))
                .addProperty("traceId", text("Ties this answer to the logs.").pattern("^[0-9a-f]{32}$"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation))
                .required(List.of("type", "title", "status", "detail", "instance", "code", "traceId", "violations"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
