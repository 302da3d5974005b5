package vn.lantoa.platform.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation the problem answers that the platform may give for it. */
final class ProblemAnswers implements OASFilter {

    private static final Map<Integer, String> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request is malformed or not valid; `violations` names each field and the reason."),
            Map.entry(401, "No token, or one that is not valid."),
            Map.entry(403, "The role lacks this operation, or the record is not of the caller's organisation."),
            Map.entry(404, "Unknown, or not the caller's to read."),
            Map.entry(406, "No representation fits `Accept`."),
            Map.entry(409, "The request conflicts with the resource's state."),
            Map.entry(413, "The body is too large."),
            Map.entry(414, "The address is too long."),
            Map.entry(415, "The body's media type is not taken."),
            Map.entry(429, "Too many requests; see `Retry-After`."),
            Map.entry(431, "The headers are too large."),
            Map.entry(500, "An unexpected error; give the `traceId` to the operator."),
            Map.entry(503, "Temporarily unavailable; see `Retry-After`."),
            Map.entry(504, "The service did not answer in time.")));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        // the problem library describes its answers as it would form them; they are ours
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(document.getComponents()::removeSchema);
        document.getComponents().addSchema(ProblemSchema.NAME, ProblemSchema.create());
        Operations.of(document).forEach(ProblemAnswers::complete);
    }

    /** Adds a problem answer unless the operation describes that status itself. */
    static void add(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, answer(description));
        }
    }

    private static void complete(Operations.Described called) {
        boolean body = called.operation().getRequestBody() != null;
        ANSWERS.forEach((status, description) -> {
            boolean applies =
                    switch (status) {
                        case 404 -> called.path().contains("{") || body;
                        case 409 -> !called.is(PathItem.HttpMethod.GET);
                        case 413, 415 -> body;
                        default -> true;
                    };
            if (applies) {
                add(called.operation(), String.valueOf(status), description);
            }
        });
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .ref(SchemaReach.referenceTo(ProblemSchema.NAME)))));
    }
}
