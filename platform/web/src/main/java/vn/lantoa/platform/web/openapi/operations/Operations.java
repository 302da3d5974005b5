package vn.lantoa.platform.web.openapi.operations;

import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** The operations of a document. */
public final class Operations {

    private Operations() {}

    /** All of {@code document}, path by path; none where it has no paths. */
    public static Stream<Described> of(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return Stream.empty();
        }
        return document.getPaths().getPathItems().entrySet().stream()
                .flatMap(item -> item.getValue().getOperations().entrySet().stream()
                        .map(operation -> new Described(item.getKey(), operation.getKey(), operation.getValue())));
    }

    /** An operation, and where it is called. */
    public record Described(String path, PathItem.HttpMethod method, Operation operation) {

        /** Whether it is called by this method. */
        public boolean is(PathItem.HttpMethod other) {
            return method == other;
        }
    }
}
