package vn.lantoa.media.body;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * Why a line could not be read, where more is known of it than that it is no line.
 *
 * @param args the values that the message names
 */
public record LineFlaw(ProblemCode code, List<Object> args) {

    private static final Object[] MOST = {LineSource.MOST_BYTES / 1024, LineSource.MOST_TOKENS};

    /** The flaw in the place of a line, as a source hands it to the reader of lines. */
    public static JsonNode node(ProblemCode code, Object... args) {
        return new POJONode(new LineFlaw(code, List.of(args)));
    }

    /** Of a line that is larger than any may be. */
    static JsonNode tooLarge() {
        return node(BodyProblem.LINE_TOO_LARGE, MOST);
    }

    /** The same, where nothing after it can be read. */
    static Problem tooLarge(String place) {
        return Problem.inBody(place, BodyProblem.LINE_TOO_LARGE, MOST);
    }

    /** What a source gave instead of a line; null where it gave one, or a missing node. */
    public static @Nullable LineFlaw of(JsonNode node) {
        return node instanceof POJONode flaw && flaw.getPojo() instanceof LineFlaw found ? found : null;
    }
}
