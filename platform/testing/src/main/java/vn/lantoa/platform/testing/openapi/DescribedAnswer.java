package vn.lantoa.platform.testing.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.platform.testing.openapi.Violation.Kind;

/** What the document says of one status of one operation: the media types it may come in, each with its schema. */
final class DescribedAnswer {

    private static final String NDJSON = "application/x-ndjson";

    private final Map<String, Optional<BodySchema>> content;

    /** Takes the schemas by bare media type; those that are not JSON have none. */
    DescribedAnswer(Map<String, Optional<BodySchema>> content) {
        this.content = content;
    }

    List<Violation> check(CheckedAnswer answer) {
        if (answer.method().equals("HEAD") || answer.status() == 304) {
            return answer.isEmpty() ? List.of() : one(Kind.BODY_UNDESCRIBED, "this answer must have no body");
        }
        if (content.isEmpty()) {
            return answer.isEmpty()
                    ? List.of()
                    : one(
                            Kind.BODY_UNDESCRIBED,
                            "the document describes no body, got " + answer.body().length + " bytes");
        }
        if (answer.isEmpty()) {
            return isNoLine(answer)
                    ? List.of()
                    : one(Kind.BODY_MISSING, "the body is empty, the document describes " + content.keySet());
        }
        if (answer.contentType() == null) {
            return one(Kind.CONTENT_TYPE_UNDESCRIBED, "a body without Content-Type, described are " + content.keySet());
        }
        return MediaTypes.find(content, answer.contentType())
                .map(schema -> schema.map(one -> one.check(answer.body())).orElse(List.of()))
                .orElseGet(() -> one(
                        Kind.CONTENT_TYPE_UNDESCRIBED,
                        answer.contentType() + " is not among the described " + content.keySet()));
    }

    /** No line at all is NDJSON, too. */
    private boolean isNoLine(CheckedAnswer answer) {
        return content.containsKey(NDJSON)
                && answer.contentType() != null
                && MediaTypes.bare(answer.contentType()).equals(NDJSON);
    }

    private static List<Violation> one(Kind kind, String message) {
        return List.of(new Violation(kind, "", message));
    }
}
