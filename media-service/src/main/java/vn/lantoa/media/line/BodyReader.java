package vn.lantoa.media.line;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.body.LineFlaw;
import vn.lantoa.media.body.LineSource;
import vn.lantoa.media.body.LineSources;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Reads a whole body into lines. What is wrong with one line is noted there; what is wrong with the body ends the
 * request.
 */
@ApplicationScoped
public class BodyReader {

    /** So many lines are answered at once. */
    public static final int MOST_LINES = 1_000;

    /** So many faults are told of a whole body; of further lines the first one and the number of the rest. */
    private static final int MOST_FAULTS = 2_000;

    private static final int FEW = 2;
    private static final String ITEMS = "items";

    private final LineSources sources;

    public BodyReader(ObjectMapper json) {
        sources = new LineSources(json);
    }

    /**
     * The lines of a body, in its order.
     *
     * @throws Problem 400 when the body is not of its format, has another field than {@code items}, or no line; 413
     *     when it has more than {@link #MOST_LINES}
     */
    public <T> List<InputLine<T>> read(InputStream body, BodyFormat format, LineReader<T> reader) {
        Set<Object> keys = new HashSet<>();
        try (LineSource source = sources.open(body, format, reader.columns())) {
            List<InputLine<T>> lines = readOn(source, 0, reader, keys::add);
            if (lines.isEmpty()) {
                throw Problem.inBody(ITEMS, LineProblem.BODY_WITHOUT_LINES);
            }
            return lines;
        }
    }

    /**
     * Some lines of a body that is read in parts, at most {@link #MOST_LINES} at once.
     *
     * @param after how many lines were before them
     * @param firstOfKey takes a line's key; false when a line before had it
     * @throws Problem 413 when there are more
     */
    public <T> List<InputLine<T>> readOn(
            LineSource source, int after, LineReader<T> reader, Predicate<Object> firstOfKey) {
        List<InputLine<T>> lines = new ArrayList<>();
        int faults = 0;
        while (source.hasNext()) {
            if (lines.size() == MOST_LINES) {
                throw Problem.of(LineProblem.TOO_MANY_LINES, MOST_LINES);
            }
            InputLine<T> line = line(after + lines.size() + 1, source.next(), reader, firstOfKey);
            if (faults >= MOST_FAULTS) {
                line.tellAtMost(FEW);
            }
            faults += line.errors().size();
            lines.add(line);
        }
        return lines;
    }

    private static <T> InputLine<T> line(
            int number, JsonNode node, LineReader<T> reader, Predicate<Object> firstOfKey) {
        InputLine<T> line = InputLine.of(number, node);
        LineFlaw flaw = LineFlaw.of(node);
        if (flaw != null) {
            line.reject(InputLine.WHOLE, flaw.code(), flaw.args().toArray());
        } else if (node.isMissingNode()) {
            line.reject(InputLine.WHOLE, LineProblem.LINE_MALFORMED);
        } else if (!node.isObject()) {
            line.reject(InputLine.WHOLE, LineProblem.LINE_NOT_AN_OBJECT);
        } else {
            LineFields fields = new LineFields((ObjectNode) node, "", line);
            T entry = reader.read(fields);
            fields.refuseOthers();
            Object key = reader.keyOf(entry);
            if (key != null && !firstOfKey.test(key)) {
                line.reject("externalId", LineProblem.DUPLICATE_IN_BODY, String.valueOf(line.externalId()));
            }
            line.says(line.isGood() ? entry : null);
        }
        return line;
    }
}
