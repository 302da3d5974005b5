package vn.lantoa.platform.testing.openapi;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;

/** The compiled, closed schema of one described body. */
final class BodySchema {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonSchema schema;

    BodySchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** What is wrong with this body, in the order of the body; empty when nothing is. */
    List<Violation> check(byte[] body) {
        JsonNode value;
        try {
            value = JSON.readTree(body);
        } catch (IOException notJson) {
            return List.of(new Violation(Violation.Kind.BODY_MALFORMED, "", firstLineOf(notJson)));
        }
        Collection<ValidationMessage> found = schema.validate(value);
        return found.stream()
                .filter(message -> !isEcho(message, found))
                .map(message -> new Violation(
                        Violation.Kind.BODY_INVALID,
                        message.getInstanceLocation().toString(),
                        textOf(message)))
                .distinct()
                .toList();
    }

    /**
     * Where a branch of a composition fails, its fields count as unknown too: that repeats the failure and is left out.
     */
    private static boolean isEcho(ValidationMessage message, Collection<ValidationMessage> all) {
        return isUnevaluated(message)
                && all.stream()
                        .anyMatch(other -> !isUnevaluated(other)
                                && other.getInstanceLocation()
                                        .toString()
                                        .startsWith(
                                                message.getInstanceLocation().toString()));
    }

    private static boolean isUnevaluated(ValidationMessage message) {
        return "unevaluatedProperties".equals(message.getType());
    }

    private static String textOf(ValidationMessage message) {
        String text = message.getMessage();
        String place = message.getInstanceLocation() + ": ";
        return text.startsWith(place) ? text.substring(place.length()) : text;
    }

    private static String firstLineOf(Exception problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("not JSON");
    }
}
