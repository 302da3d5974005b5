package vn.lantoa.platform.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import vn.lantoa.platform.web.openapi.operations.OperationMethods;
import vn.lantoa.platform.web.openapi.operations.Operations;
import vn.lantoa.platform.web.paging.TableForm;

/**
 * Describes the headers by which answers lead on: {@code Location} of what was created, {@code Link} of a list's pages,
 * {@code Idempotency-Replayed} where a request takes a key; and {@code Accept-Language}, which all operations take.
 */
final class AnswerHeaders implements OASFilter {

    private static final String KEY = "Idempotency-Key";
    private static final Set<String> LIST = Set.of("items", "page");

    private final OperationMethods methods;

    AnswerHeaders(OperationMethods methods) {
        this.methods = methods;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Operations.of(document).map(Operations.Described::operation).forEach(operation -> {
            Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
            if (methods.of(operation).isPresent()) {
                leadOn(answers, schemas);
            }
            parameters(operation)
                    .filter(parameter -> KEY.equals(parameter.getName()))
                    .toList()
                    .forEach(key -> describeKey(operation, key));
            operation.addParameter(language());
        });
    }

    private static void leadOn(Map<String, APIResponse> answers, Map<String, Schema> schemas) {
        answers.forEach((status, answer) -> {
            if (status.equals("201") || status.equals("202")) {
                add(answer, HttpHeaders.LOCATION, Headers.of("The path of what was created."));
            }
            if (status.equals("200") && isList(answer, schemas)) {
                add(
                        answer,
                        HttpHeaders.LINK,
                        Headers.of("The first, previous, next and last page, where there are such (RFC 8288)."));
                tables(answer.getContent());
            }
        });
    }

    /** A list is a table to who takes no JSON. */
    private static void tables(Content content) {
        content.addMediaType(TableForm.CSV.type(), OASFactory.createMediaType().schema(Headers.text()));
        content.addMediaType(
                TableForm.XLSX.type(),
                OASFactory.createMediaType().schema(Headers.text().format("binary")));
    }

    private static void describeKey(Operation operation, Parameter key) {
        boolean dry = parameters(operation).anyMatch(parameter -> "dryRun".equals(parameter.getName()));
        key.schema(Headers.text().minLength(1).maxLength(200).pattern("^[\\x21-\\x7e]+$"));
        if (key.getDescription() == null) {
            key.description("Makes the request have one effect, however often it is sent: the first answer comes again."
                    + " Kept for 48 hours." + (dry ? " Required unless `dryRun=true`." : ""));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                add(
                        answer,
                        "Idempotency-Replayed",
                        Headers.of("`true` where this is the first answer to the key once more; else absent."));
            } else if (status.equals("409")) {
                add(answer, HttpHeaders.RETRY_AFTER, Headers.of("Seconds to wait while the key's request is at work."));
            }
        });
    }

    private static Parameter language() {
        Parameter language =
                Headers.parameter(HttpHeaders.ACCEPT_LANGUAGE, "The language of messages: Vietnamese unless asked.");
        language.getSchema().setExamples(List.of("vi", "en"));
        return language;
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream();
    }

    private static void add(APIResponse answer, String name, Header header) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            answer.addHeader(name, header);
        }
    }

    private static boolean isList(APIResponse answer, Map<String, Schema> schemas) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .filter(form ->
                                form.getSchema() != null && form.getSchema().getRef() != null)
                        .map(form -> schemas.get(SchemaReach.nameOf(form.getSchema())))
                        .anyMatch(schema -> schema != null
                                && schema.getProperties() != null
                                && schema.getProperties().keySet().equals(LIST));
    }
}
