package vn.lantoa.media.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The lines of text that are not blank. One that is no JSON spoils no other. */
final class NdjsonLineSource implements LineSource {

    private static final int CHUNK = 16 * 1024;
    private static final byte LINE_FEED = '\n';

    private final InputStream body;
    private final ObjectReader nodes;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;

    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;
    private boolean waiting;
    private boolean ended;

    NdjsonLineSource(InputStream body, ObjectReader nodes) {
        this.body = body;
        this.nodes = nodes;
    }

    @Override
    public boolean hasNext() {
        try {
            while (!waiting && readLine()) {
                waiting = tooLong || !isBlank();
            }
            return waiting;
        } catch (IOException noMoreOfIt) {
            throw new UncheckedIOException(noMoreOfIt);
        }
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        waiting = false;
        return tooLong ? LineFlaw.tooLarge() : parse();
    }

    /** Takes the bytes up to the next line feed, or to the end; false where there are none any more. */
    private boolean readLine() throws IOException {
        length = 0;
        tooLong = false;
        ended = false;
        boolean begun = false;
        while (next < end || fill()) {
            begun = true;
            int stop = next;
            while (stop < end && chunk[stop] != LINE_FEED) {
                stop++;
            }
            append(next, stop - next);
            next = Math.min(end, stop + 1);
            if (stop < end) {
                ended = true;
                return true;
            }
        }
        return begun;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, body.read(chunk));
        return end > 0;
    }

    private void append(int offset, int count) {
        tooLong |= length + count > MOST_BYTES;
        if (tooLong) {
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(MOST_BYTES, 2 * (length + count)));
        }
        System.arraycopy(chunk, offset, line, length, count);
        length += count;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    /** Whether the body ended within it. */
    private boolean isLast() {
        return !ended && length > 0;
    }

    private JsonNode malformed() {
        return isUtf8() ? MissingNode.getInstance() : LineFlaw.node(BodyProblem.ENCODING_WRONG);
    }

    private JsonNode parse() {
        try (JsonParser parser = new BoundedParser(nodes.getFactory().createParser(line, 0, length))) {
            JsonNode node = nodes.readTree(parser);
            return parser.nextToken() == null ? node : MissingNode.getInstance();
        } catch (JsonEOFException cut) {
            return isLast() ? LineFlaw.node(BodyProblem.LINE_TRUNCATED) : MissingNode.getInstance();
        } catch (IOException malformed) {
            return BoundedParser.isTooLarge(malformed) ? LineFlaw.tooLarge() : malformed();
        } catch (IllegalArgumentException | ArithmeticException noNumberOfOurs) {
            return malformed();
        }
    }

    @Override
    public void close() {
        // what it holds are its own arrays
    }
}
