package vn.lantoa.platform.web.openapi.problems;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import vn.lantoa.platform.web.openapi.operations.Operations;
import vn.lantoa.platform.web.problem.CommonProblem;

/** Adds to each operation the problem answers that the platform may give for it. */
public final class ProblemAnswers implements OASFilter {

    private static final Set<String> LATER = Set.of("429", "503");

    private static final Map<Integer, String> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request is malformed or not valid; `violations` names each field and the reason."),
            Map.entry(401, "No token, or one that is not valid."),
            Map.entry(403, "The role lacks this operation, or the record is not of the caller's organisation."),
            Map.entry(404, "Unknown, or not the caller's to read."),
            Map.entry(406, "No representation fits `Accept`."),
            Map.entry(409, "The request conflicts with the resource's state."),
            Map.entry(412, "`If-Match` names an older version; `ETag` has the version that is current."),
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
        // the problem library describes its answers as it would form them; they are ours
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(document.getComponents()::removeSchema);
        document.getComponents().addSchema(ProblemSchema.NAME, ProblemSchema.create());
        Operations.of(document).forEach(ProblemAnswers::complete);
    }

    /** Adds what is refused with that status everywhere, unless the operation describes it itself. */
    public static void add(Operation operation, int status) {
        String key = String.valueOf(status);
        if (!operation.getResponses().hasAPIResponse(key)) {
            operation.getResponses().addAPIResponse(key, answer(key, common(status)));
        }
    }

    private static void complete(Operations.Described called) {
        boolean body = called.operation().getRequestBody() != null;
        ANSWERS.keySet().forEach(status -> {
            boolean applies =
                    switch (status) {
                        case 412, 428 -> false;
                        case 404 -> called.path().contains("{") || body;
                        case 409 -> !called.is(PathItem.HttpMethod.GET);
                        case 413, 415 -> body;
                        default -> true;
                    };
            if (applies) {
                add(called.operation(), status);
            }
        });
    }

    /** A problem answer of that status. */
    public static APIResponse answer(String status, String description) {
        APIResponse answer = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .ref("#/components/schemas/" + ProblemSchema.NAME))));
        if (LATER.contains(status)) {
            answer.addHeader(
                    HttpHeaders.RETRY_AFTER,
                    OASFactory.createHeader()
                            .description("Seconds to wait before the request is sent again.")
                            .schema(OASFactory.createSchema()
                                    .addType(Schema.SchemaType.INTEGER)
                                    .minimum(BigDecimal.ONE)));
        }
        return answer;
    }

    private static String codes(int status) {
        String codes = Stream.of(CommonProblem.values())
                .filter(code -> code.status() == status)
                .map(code -> "`" + code.name() + "`")
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "" : " Codes: " + codes + ".";
    }

    private static String common(int status) {
        return ANSWERS.get(status) + codes(status);
    }

    /** Whether an answer says no more than that of its status does in every operation. */
    static boolean isCommon(String status, APIResponse answer) {
        return (LATER.contains(status) || answer.getHeaders() == null)
                && status.matches("\\d+")
                && ANSWERS.containsKey(Integer.valueOf(status))
                && common(Integer.parseInt(status)).equals(answer.getDescription());
    }
}
