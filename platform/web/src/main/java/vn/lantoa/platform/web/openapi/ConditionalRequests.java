package vn.lantoa.platform.web.openapi;

import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.openapi.operations.OperationMethods;
import vn.lantoa.platform.web.openapi.operations.Operations;
import vn.lantoa.platform.web.openapi.problems.ProblemAnswers;

/**
 * Describes {@code ETag}, 304, {@code If-Match}, 412 and 428 (contract.md, Conventions). An answer has an ETag when its
 * schema has a {@code version}, or when it describes that header itself; a GET of it may answer 304. A PUT takes
 * {@code If-Match}, and so does what is annotated {@link IfMatch}; what is annotated {@link Keyed} takes a key.
 */
final class ConditionalRequests implements OASFilter {

    private static final String ETAG = "ETag";

    private final OperationMethods methods;

    ConditionalRequests(OperationMethods methods) {
        this.methods = methods;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Operations.of(document).forEach(called -> {
            describeTags(called, schemas);
            if (called.is(PathItem.HttpMethod.PUT) || methods.isAnnotated(called.operation(), IfMatch.class)) {
                describeIfMatch(called);
            }
            if (methods.isAnnotated(called.operation(), Keyed.class)) {
                describeKey(called.operation(), methods.isAnnotated(called.operation(), Keyed.class, "required"));
            }
        });
    }

    private static void describeTags(Operations.Described called, Map<String, Schema> schemas) {
        Operation operation = called.operation();
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && !hasTag(answer) && isVersioned(answer, schemas)) {
                answer.addHeader(ETAG, tag());
            }
        });
        boolean tagged =
                operation.getResponses().getAPIResponses().values().stream().anyMatch(ConditionalRequests::hasTag);
        if (tagged && called.is(PathItem.HttpMethod.GET)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("The version held is current.")
                                    .addHeader(ETAG, tag()));
            describeIfNoneMatch(operation, "ETags of versions that are held; 304 where one of them is current.");
        }
    }

    private static boolean hasTag(APIResponse answer) {
        return answer.getHeaders() != null && answer.getHeaders().containsKey(ETAG);
    }

    private static boolean isVersioned(APIResponse answer, Map<String, Schema> schemas) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .filter(form ->
                                form.getSchema() != null && form.getSchema().getRef() != null)
                        .map(form -> schemas.get(SchemaReach.nameOf(form.getSchema())))
                        .anyMatch(schema -> schema != null
                                && schema.getProperties() != null
                                && schema.getProperties().containsKey("version"));
    }

    private static void describeIfNoneMatch(Operation operation, String description) {
        operation.addParameter(Headers.parameter("If-None-Match", description));
    }

    private static Header tag() {
        return Headers.of("The version; `If-Match` and `If-None-Match` take it.");
    }

    private static void describeIfMatch(Operations.Described called) {
        boolean put = called.is(PathItem.HttpMethod.PUT);
        boolean creates = put && called.operation().getResponses().hasAPIResponse("201");
        called.operation()
                .addParameter(Headers.parameter(
                                "If-Match",
                                "The ETag of the version that this changes, or `*` for any; without it 428."
                                        + (creates ? " To create, send `If-None-Match: *` in its place." : ""))
                        .required(!creates));
        if (creates) {
            describeIfNoneMatch(called.operation(), "`*` creates, and is refused where the record is there already.");
        }
        ProblemAnswers.add(called.operation(), 412);
        ProblemAnswers.add(called.operation(), 428);
    }

    private static void describeKey(Operation operation, boolean required) {
        var key = Headers.parameter(
                        Keyed.HEADER,
                        "1 to 200 visible ASCII characters, new for each request and the same when that is sent again:"
                                + " it has one effect and the first answer then, for 24 hours at least.")
                .required(required);
        key.getSchema().minLength(1).maxLength(200);
        operation.addParameter(key);
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeader(
                        "Idempotency-Replayed",
                        Headers.of("`true` where it is the answer to an earlier request with this key."));
            }
        });
        ProblemAnswers.add(operation, 409);
        ProblemAnswers.add(operation, 422);
    }
}
