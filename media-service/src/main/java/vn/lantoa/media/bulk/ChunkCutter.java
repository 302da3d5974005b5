package vn.lantoa.media.bulk;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.media.body.LineSource;
import vn.lantoa.media.line.LineProblem;
import vn.lantoa.platform.web.problem.Problem;

/** Cuts the lines of a body into chunks; one of them is in memory at a time. */
final class ChunkCutter {

    /** So many lines a body has at most. */
    static final int MOST_LINES = 100_000;

    static final int LINES_OF_A_CHUNK = 500;
    static final int BYTES_OF_A_CHUNK = 512 * 1024;

    private final Consumer<Chunk> target;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(BYTES_OF_A_CHUNK);
    private int chunks;
    private int cut;
    private int lines;

    ChunkCutter(Consumer<Chunk> target) {
        this.target = target;
    }

    /**
     * Gives every chunk to the target.
     *
     * @return how many lines there were
     * @throws Problem 400 where the body is not of its format; 413 when it has too many lines
     */
    int cut(LineSource source) {
        while (source.hasNext()) {
            if (lines == MOST_LINES) {
                throw Problem.of(LineProblem.TOO_MANY_LINES, MOST_LINES);
            }
            add(source.next());
        }
        flush();
        return lines;
    }

    private void add(JsonNode line) {
        LineBytes.write(line, content);
        lines++;
        if (lines - cut == LINES_OF_A_CHUNK || content.size() >= BYTES_OF_A_CHUNK) {
            flush();
        }
    }

    private void flush() {
        if (lines > cut) {
            target.accept(new Chunk(++chunks, cut, lines - cut, content.toByteArray()));
            cut = lines;
            content.reset();
        }
    }
}
