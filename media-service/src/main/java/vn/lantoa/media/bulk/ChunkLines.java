package vn.lantoa.media.bulk;

import java.util.NoSuchElementException;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.media.body.LineSource;

/** The lines of a stored chunk. */
final class ChunkLines implements LineSource {

    private final byte[] content;
    private int next;

    ChunkLines(byte[] content) {
        this.content = content;
    }

    @Override
    public boolean hasNext() {
        return next < content.length;
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int begin = next;
        while (content[next] != '\n') {
            next++;
        }
        JsonNode line = LineBytes.read(content, begin, next - begin);
        next++;
        return line;
    }

    @Override
    public void close() {
        // it holds nothing but its bytes
    }
}
