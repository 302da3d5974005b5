package vn.lantoa.media.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8. Bytes that are none become a half surrogate, which no right text has: so the cell that they stand in
 * is refused, and the lines around it are not.
 */
final class Utf8Reader extends Reader {

    private static final int CHUNK = 8 * 1024;
    private static final char NO_CHARACTER = '\udcff';

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer in = ByteBuffer.allocate(CHUNK).flip();
    private boolean atEnd;

    Utf8Reader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, offset, length);
        while (out.position() == 0) {
            CoderResult result = decoder.decode(in, out, atEnd);
            if (result.isError()) {
                in.position(in.position() + result.length());
                out.put(NO_CHARACTER);
            } else if (result.isOverflow() && out.position() == 0) {
                throw new IOException("no room for one character");
            } else if (result.isUnderflow() && out.position() == 0) {
                if (atEnd) {
                    return -1;
                }
                fill();
            }
        }
        return out.position();
    }

    private void fill() throws IOException {
        in.compact();
        int read = bytes.read(in.array(), in.position(), in.remaining());
        atEnd = read < 0;
        in.position(in.position() + Math.max(0, read));
        in.flip();
    }

    @Override
    public void close() {
        // the body stays open
    }
}
