package vn.lantoa.gateway.wire;

import java.util.regex.Pattern;

/** The line before a chunk: its size and, behind it, extensions that nobody here reads (RFC 9112, 7.1). */
final class ChunkLine {

    /** What is wrong with a line that has no size. */
    static final int MALFORMED = -1;

    /** Quoted text is closed on its line: a line end within it ends the line for some readers and not for others. */
    private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f]{1,15})[ \\t]*"
            + "(?:;[ \\t]*[!#$%&'*+.^_`|~0-9A-Za-z-]+[ \\t]*"
            + "(?:=[ \\t]*(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+|\"(?:[\\t !#-\\[\\]-~\\x80-\\xff]|\\\\[\\t -~\\x80-\\xff])*\")"
            + "[ \\t]*)?)*");

    private ChunkLine() {}

    /** The size in bytes, at most what an int holds; {@link #MALFORMED} when the line is no such line. */
    static int size(String line) {
        var parts = FORM.matcher(line);
        if (!parts.matches()) {
            return MALFORMED;
        }
        long size = Long.parseLong(parts.group(1), 16);
        return size > Integer.MAX_VALUE ? MALFORMED : (int) size;
    }
}
