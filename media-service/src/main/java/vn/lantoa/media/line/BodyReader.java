package vn.lantoa.media.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.VietnameseText;

/** Reads a whole body into lines. What is wrong with one line is noted there; what is wrong with the body ends the request. */
@ApplicationScoped
public class BodyReader {

    /** So many lines are answered at once. */
    public static final int MOST_LINES = 1_000;

    private static final int MOST_SHOWN = 200;
    private static final String ITEMS = "items";
    private static final byte LINE_FEED = '\n';

    private final ObjectReader json;

    public BodyReader(ObjectMapper json) {
        // what follows a value is looked at here: inside an array that is the next value
        this.json = json.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * The lines of a body, in its order.
     *
     * @throws Problem 400 when the body is not of its format, has another field than {@code items}, or no line; 413 when it has more than
     *     {@link #MOST_LINES}
     */
    public <T> List<InputLine<T>> read(byte[] body, BodyFormat format, LineReader<T> reader) {
        List<InputLine<T>> lines = new ArrayList<>();
        Set<Object> keys = new HashSet<>();
        for (JsonNode node : format == BodyFormat.NDJSON ? separateLines(body) : itemsOf(body)) {
            lines.add(line(lines.size() + 1, node, reader, keys));
        }
        if (lines.isEmpty()) {
            throw Problem.inBody(ITEMS, LineProblem.BODY_WITHOUT_LINES);
        }
        return lines;
    }

    /** @param node null where the line is no JSON */
    private static <T> InputLine<T> line(int number, JsonNode node, LineReader<T> reader, Set<Object> keys) {
        InputLine<T> line = new InputLine<>(number, externalIdOf(node));
        if (node == null) {
            line.reject(InputLine.WHOLE, LineProblem.LINE_MALFORMED);
        } else if (!node.isObject()) {
            line.reject(InputLine.WHOLE, LineProblem.LINE_NOT_AN_OBJECT);
        } else {
            LineFields fields = new LineFields((ObjectNode) node, "", line);
            T entry = reader.read(fields);
            fields.refuseOthers();
            Object key = reader.keyOf(entry);
            if (key != null && !keys.add(key)) {
                line.reject("externalId", LineProblem.DUPLICATE_IN_BODY, line.externalId());
            }
            line.says(line.isGood() ? entry : null);
        }
        return line;
    }

    /** So that the sender finds its item again even where it is rejected. */
    private static String externalIdOf(JsonNode node) {
        String text = node == null ? null : node.path("externalId").textValue();
        boolean shown = text != null && text.length() <= MOST_SHOWN && JsonText.isReadable(text);
        return shown ? VietnameseText.nfc(text) : null;
    }

    private List<JsonNode> separateLines(byte[] body) {
        List<JsonNode> nodes = new ArrayList<>();
        for (int start = 0; start < body.length; ) {
            int end = start;
            while (end < body.length && body[end] != LINE_FEED) {
                end++;
            }
            if (!isBlank(body, start, end)) {
                requireRoom(nodes.size());
                nodes.add(nodeOf(body, start, end - start));
            }
            start = end + 1;
        }
        return nodes;
    }

    private static boolean isBlank(byte[] body, int start, int end) {
        for (int i = start; i < end; i++) {
            if (body[i] != ' ' && body[i] != '\t' && body[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private JsonNode nodeOf(byte[] body, int offset, int length) {
        try (JsonParser parser = json.getFactory().createParser(body, offset, length)) {
            JsonNode node = json.readTree(parser);
            return parser.nextToken() == null ? node : null;
        } catch (IOException malformed) {
            return null;
        }
    }

    private List<JsonNode> itemsOf(byte[] body) {
        try (JsonParser parser = json.getFactory().createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Problem.inBody(ITEMS, CommonProblem.REQUEST_INVALID, ITEMS);
            }
            List<JsonNode> nodes = List.of();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (!name.equals(ITEMS)) {
                    throw Problem.inBody(name, CommonProblem.FIELD_UNKNOWN, name);
                }
                nodes = elements(parser);
            }
            if (parser.nextToken() != null) {
                throw malformed(1, 1);
            }
            return nodes;
        } catch (JsonProcessingException wrong) {
            throw wrong.getLocation() == null
                    ? malformed(1, 1)
                    : malformed(
                            Math.max(1, wrong.getLocation().getLineNr()),
                            Math.max(1, wrong.getLocation().getColumnNr()));
        } catch (IOException noUtf8) {
            throw malformed(1, 1);
        }
    }

    private List<JsonNode> elements(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw Problem.inBody(ITEMS, CommonProblem.REQUEST_INVALID, ITEMS);
        }
        List<JsonNode> nodes = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            requireRoom(nodes.size());
            nodes.add(json.readTree(parser));
        }
        return nodes;
    }

    private static void requireRoom(int lines) {
        if (lines == MOST_LINES) {
            throw Problem.of(LineProblem.TOO_MANY_LINES, MOST_LINES);
        }
    }

    private static Problem malformed(int line, int column) {
        return Problem.inBody("line " + line, CommonProblem.REQUEST_MALFORMED, line, column);
    }
}
