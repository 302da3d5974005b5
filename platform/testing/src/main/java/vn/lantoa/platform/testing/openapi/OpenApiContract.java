package vn.lantoa.platform.testing.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import vn.lantoa.platform.testing.openapi.Violation.Kind;

/**
 * An OpenAPI 3.1 document as the promise it makes to clients. An answer keeps it when its operation, status and media
 * type are described and its JSON body is valid against the described schema, with formats asserted and without
 * undocumented fields (only the schema {@code Problem}, and what declares {@code additionalProperties}, may carry
 * more). Bodies that are not JSON are not looked into. Immutable, and safe for use by many threads.
 */
public final class OpenApiContract {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<DescribedOperation> operations;
    private final Set<String> loose;

    private OpenApiContract(JsonNode document) {
        OpenApiReader reader = new OpenApiReader(document);
        this.operations = reader.operations().stream()
                .sorted(Comparator.comparing(operation -> operation.path().rank()))
                .toList();
        this.loose = reader.loose();
    }

    /** Reads a document in JSON; fails when it is not OpenAPI 3.1 or refers to what it does not hold. */
    public static OpenApiContract parse(String json) {
        try {
            return new OpenApiContract(JSON.readTree(json));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("Not a JSON document", notJson);
        }
    }

    /** As {@link #parse(String)}; the stream is left open. */
    public static OpenApiContract read(InputStream json) {
        try {
            return new OpenApiContract(JSON.readTree(json));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Fetches the document, for example from a running service's {@code /openapi?format=json}. */
    public static OpenApiContract fetch(URL document) {
        try (InputStream json = document.openStream()) {
            return read(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How the answer breaks the promise; empty when it keeps it. */
    public List<Violation> check(CheckedAnswer answer) {
        List<DescribedOperation> onPath = onPath(answer.path());
        if (onPath.isEmpty()) {
            return one(Kind.PATH_UNDESCRIBED, "no path of the document matches " + answer.path());
        }
        Optional<DescribedOperation> operation = operation(answer);
        if (operation.isEmpty()) {
            return one(Kind.METHOD_UNDESCRIBED, answer.method() + " is not described, only " + names(onPath));
        }
        return operation
                .get()
                .answer(answer.status())
                .map(described -> described.check(answer))
                .orElseGet(() -> one(
                        Kind.STATUS_UNDESCRIBED,
                        answer.status() + " is not among the described "
                                + operation.get().statuses()));
    }

    /** The operation and the document's word for the status, {@code GET /tasks/{id} 200}; empty when not described. */
    public Optional<String> nameOf(CheckedAnswer answer) {
        return operation(answer)
                .flatMap(operation ->
                        operation.statusKey(answer.status()).map(status -> operation.name() + " " + status));
    }

    /** Every operation: {@code GET /api/v1/tasks/{id}}. */
    public Set<String> operations() {
        return operations.stream().map(DescribedOperation::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every operation with every status: {@code GET /api/v1/tasks/{id} 200}. */
    public Set<String> answers() {
        return operations.stream()
                .flatMap(operation -> operation.statuses().stream().map(status -> operation.name() + " " + status))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The answers whose JSON body has no schema, or one that says nothing: whatever is sent there passes. */
    public Set<String> looseAnswers() {
        return Set.copyOf(loose);
    }

    private Optional<DescribedOperation> operation(CheckedAnswer answer) {
        return onPath(answer.path()).stream()
                .filter(operation -> operation.method().equals(answer.method()))
                .findFirst();
    }

    /** The operations of the most specific template that matches; equally specific ones count as one. */
    private List<DescribedOperation> onPath(String path) {
        List<DescribedOperation> matching = operations.stream()
                .filter(operation -> operation.path().matches(path))
                .toList();
        return matching.stream()
                .filter(operation ->
                        operation.path().rank().equals(matching.get(0).path().rank()))
                .toList();
    }

    private static String names(List<DescribedOperation> operations) {
        return operations.stream().map(DescribedOperation::name).collect(Collectors.joining(", "));
    }

    private static List<Violation> one(Kind kind, String message) {
        return List.of(new Violation(kind, "", message));
    }
}
