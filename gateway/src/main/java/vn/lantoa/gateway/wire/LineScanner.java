package vn.lantoa.gateway.wire;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;

/** Finds the ends of lines and heads in bytes that come piece by piece. A line ends in CRLF and in nothing else. */
final class LineScanner {

    static final int UNFINISHED = -1;
    static final int MALFORMED = -2;
    static final int TOO_LONG = -3;

    private int scanned;
    private int lineStart;
    private boolean malformed;

    /** Begins anew, at what is to be read next. */
    void reset() {
        scanned = 0;
        lineStart = 0;
        malformed = false;
    }

    /** Whether a whole line was found since the last {@link #reset}. */
    boolean sawLineEnd() {
        return lineStart > 0;
    }

    boolean isMalformed() {
        return malformed;
    }

    /** The length of the head at the beginning of these bytes, or why there is none. */
    int endOfHead(ByteBuf in, int longest) {
        int begin = in.readerIndex();
        if (scanned == 0 && !isLetter(in.getByte(begin))) {
            return MALFORMED;
        }
        while (true) {
            int end = nextLineEnd(in, longest);
            if (end < 0) {
                return end;
            }
            boolean empty = end - lineStart == 2;
            lineStart = end;
            if (empty) {
                return end;
            }
        }
    }

    /** Takes the line at the beginning of these bytes, without its end; null when it is unfinished or malformed. */
    @Nullable
    String line(ByteBuf in, int longest) {
        int end = nextLineEnd(in, longest);
        if (end < 0) {
            malformed = end != UNFINISHED;
            return null;
        }
        String line = in.toString(in.readerIndex(), end - 2, StandardCharsets.ISO_8859_1);
        in.skipBytes(end);
        reset();
        return line;
    }

    /** Where the next line begins, counted from what is to be read next. */
    private int nextLineEnd(ByteBuf in, int longest) {
        int begin = in.readerIndex();
        int length = in.readableBytes();
        while (scanned < length) {
            byte c = in.getByte(begin + scanned);
            if (scanned >= longest) {
                return TOO_LONG;
            }
            if (c == '\n') {
                return MALFORMED;
            }
            if (c == '\r') {
                if (scanned + 1 == length) {
                    return UNFINISHED;
                }
                if (in.getByte(begin + scanned + 1) != '\n') {
                    return MALFORMED;
                }
                scanned += 2;
                return scanned;
            }
            scanned++;
        }
        return UNFINISHED;
    }

    private static boolean isLetter(byte c) {
        return c > ' ' && c < 0x7f;
    }
}
