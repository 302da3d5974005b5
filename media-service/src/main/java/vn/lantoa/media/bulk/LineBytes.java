package vn.lantoa.media.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import vn.lantoa.media.body.BodyProblem;
import vn.lantoa.media.body.LineFlaw;

/**
 * A line as it is stored, whatever format it came in: its JSON and a line feed. One that could not be read is an
 * exclamation mark, and behind it why, where that is known.
 */
final class LineBytes {

    private static final byte END = '\n';
    private static final byte FLAW = '!';

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    /** For text with half surrogates, which UTF-8 cannot hold. */
    private static final ObjectWriter ASCII = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private LineBytes() {}

    private record Flaw(BodyProblem code, List<String> args) {}

    static void write(JsonNode line, ByteArrayOutputStream out) {
        try {
            LineFlaw flaw = LineFlaw.of(line);
            if (flaw != null) {
                out.write(FLAW);
                out.writeBytes(JSON.writeValueAsBytes(new Flaw(
                        (BodyProblem) flaw.code(),
                        flaw.args().stream().map(String::valueOf).toList())));
            } else if (line.isMissingNode()) {
                out.write(FLAW);
            } else {
                out.writeBytes(json(line));
            }
            out.write(END);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] json(JsonNode line) throws JsonProcessingException {
        try {
            return JSON.writeValueAsBytes(line);
        } catch (JsonProcessingException halfSurrogate) {
            return ASCII.writeValueAsBytes(line);
        }
    }

    /** One that cannot be read, such as a number whose exponent grew when it was written, is a malformed line. */
    static JsonNode read(byte[] bytes, int offset, int length) {
        try {
            if (bytes[offset] != FLAW) {
                return JSON.readTree(bytes, offset, length);
            }
            return length == 1 ? MissingNode.getInstance() : flaw(JSON.readTree(bytes, offset + 1, length - 1));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | ArithmeticException noLineOfOurs) {
            return MissingNode.getInstance();
        }
    }

    private static JsonNode flaw(JsonNode stored) {
        Object[] args = StreamSupport.stream(stored.path("args").spliterator(), false)
                .map(JsonNode::textValue)
                .toArray();
        return LineFlaw.node(BodyProblem.valueOf(stored.path("code").textValue()), args);
    }
}
