package vn.lantoa.media.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;

import vn.lantoa.platform.web.problem.Problem;

/**
 * The mark that some programs write before text: that of UTF-8 is passed over, that of UTF-16 says what is wrong. So
 * does, without one, the NUL that a letter of ASCII has beside it in UTF-16 and UTF-32.
 */
final class ByteOrderMark {

    private static final int LENGTH = 3;
    private static final int FE = 0xFE;
    private static final int FF = 0xFF;

    private ByteOrderMark() {}

    /**
     * The body behind its mark.
     *
     * @throws Problem 400 when it is in UTF-16 or UTF-32
     */
    static InputStream passed(InputStream body) {
        try {
            PushbackInputStream rest = new PushbackInputStream(body, LENGTH);
            byte[] head = rest.readNBytes(LENGTH);
            if (hasNul(head) || head.length >= 2 && isUtf16(Byte.toUnsignedInt(head[0]), Byte.toUnsignedInt(head[1]))) {
                throw Problem.inBody("body", BodyProblem.ENCODING_WRONG);
            }
            if (!isUtf8(head)) {
                rest.unread(head);
            }
            return rest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasNul(byte[] head) {
        for (byte one : head) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf16(int first, int second) {
        return first == FE && second == FF || first == FF && second == FE;
    }

    private static boolean isUtf8(byte[] head) {
        return head.length == LENGTH && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    }
}
