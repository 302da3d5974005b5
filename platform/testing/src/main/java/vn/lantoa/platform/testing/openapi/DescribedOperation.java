package vn.lantoa.platform.testing.openapi;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One method on one path template, with its answers by status ({@code 200}, {@code 2XX}, {@code default}). */
record DescribedOperation(String method, PathTemplate path, Map<String, DescribedAnswer> answers) {

    /** {@code GET /api/v1/tasks/{id}}. */
    String name() {
        return method + " " + path;
    }

    Optional<DescribedAnswer> answer(int status) {
        return statusKey(status).map(answers::get);
    }

    /** The document's word for a status: the exact one, its class, or the default; empty when it has none. */
    Optional<String> statusKey(int status) {
        return Stream.of(String.valueOf(status), status / 100 + "XX", "default")
                .filter(answers::containsKey)
                .findFirst();
    }

    Set<String> statuses() {
        return answers.keySet();
    }
}
