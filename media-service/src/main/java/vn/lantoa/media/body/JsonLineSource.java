package vn.lantoa.media.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * The elements of {@code {"items": […]}}. What is no JSON is the whole body's fault: nobody knows where the next line
 * would begin.
 */
final class JsonLineSource implements LineSource {

    private static final String ITEMS = "items";

    /** How the parser's refusal of bytes begins that are no UTF-8. */
    private static final String NO_UTF8 = "Invalid UTF-8";

    private final BoundedParser parser;
    private final ObjectReader nodes;
    private Place place = Place.BEFORE;
    private boolean unreadable;
    private int begun;

    JsonLineSource(InputStream body, ObjectReader nodes) {
        this.nodes = nodes;
        try {
            CountedBytes counted = new CountedBytes(body);
            parser = new BoundedParser(nodes.getFactory().createParser(counted), counted);
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    /** Where the parser stands: it has read the first token of the next line, or must go on to find one. */
    private enum Place {
        BEFORE,
        AT_LINE,
        AFTER_LINE,
        END
    }

    @Override
    public boolean hasNext() {
        try {
            if (place == Place.BEFORE) {
                begin();
            }
            if (place == Place.AFTER_LINE) {
                seekLine();
            }
            return place == Place.AT_LINE;
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            place = Place.AFTER_LINE;
            return unreadable ? MissingNode.getInstance() : readLine();
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    /** Goes to the first line, or to the end where there is none. */
    private void begin() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw Problem.inBody(ITEMS, CommonProblem.REQUEST_INVALID, ITEMS);
        }
        seekItems();
    }

    /** Goes on behind a line, to the next one or to the end of the body. */
    private void seekLine() throws IOException {
        if (isLine()) {
            place = Place.AT_LINE;
        } else {
            seekItems();
        }
    }

    /**
     * Takes the next token: whether it begins a line, and does not end them. A line may be a number that is none of
     * ours.
     */
    private boolean isLine() throws IOException {
        unreadable = false;
        try {
            return parser.nextToken() != JsonToken.END_ARRAY;
        } catch (StreamConstraintsException tooLong) {
            if (!parser.isBehindNumber(tooLong)) {
                throw tooLong;
            }
            unreadable = true;
            return true;
        }
    }

    private void seekItems() throws IOException {
        place = Place.END;
        while (place == Place.END && parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (!name.equals(ITEMS)) {
                throw Problem.inBody(name, CommonProblem.FIELD_UNKNOWN, name);
            }
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw Problem.inBody(ITEMS, CommonProblem.REQUEST_INVALID, ITEMS);
            }
            if (isLine()) {
                place = Place.AT_LINE;
            }
        }
        if (place == Place.END && parser.nextToken() != null) {
            throw malformed(1, 1);
        }
    }

    private JsonNode readLine() throws IOException {
        int depth = parser.getParsingContext().getNestingDepth()
                - (parser.currentToken().isStructStart() ? 1 : 0);
        parser.beginLine();
        begun++;
        try {
            return nodes.readTree(parser);
        } catch (IllegalArgumentException | ArithmeticException noNumberOfOurs) {
            return skipped(depth);
        } catch (StreamConstraintsException tooLong) {
            if (parser.isBehindNumber(tooLong)) {
                return skipped(depth);
            }
            throw tooLong;
        }
    }

    /** Passes over the rest of a line whose number is none of ours. */
    private JsonNode skipped(int depth) throws IOException {
        while (parser.getParsingContext().getNestingDepth() > depth) {
            try {
                parser.nextToken();
            } catch (StreamConstraintsException another) {
                if (!parser.isBehindNumber(another)) {
                    throw another;
                }
            }
        }
        return MissingNode.getInstance();
    }

    private Problem malformed(IOException failure) {
        if (BoundedParser.isTooLarge(failure)) {
            return LineFlaw.tooLarge(ITEMS + "[" + Math.max(0, begun - 1) + "]");
        }
        JsonLocation location = failure instanceof JsonProcessingException wrong ? wrong.getLocation() : null;
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        return failure instanceof JsonProcessingException wrong
                        && wrong.getOriginalMessage().startsWith(NO_UTF8)
                ? Problem.inBody("line " + line, BodyProblem.ENCODING_WRONG)
                : malformed(line, location == null ? 1 : Math.max(1, location.getColumnNr()));
    }

    private static Problem malformed(int line, int column) {
        return Problem.inBody("line " + line, CommonProblem.REQUEST_MALFORMED, line, column);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
