package vn.lantoa.platform.data.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/** Divides the entries of a log topic among events: at most 500 and 256 KiB each (architecture.md, Events). */
public final class EventChunks {

    public static final int MOST_ENTRIES = 500;
    public static final int MOST_BYTES = 256 * 1024;

    private static final int THREE_BYTES = 3;

    private EventChunks() {}

    /**
     * The entries in their order, in as few chunks as fit.
     *
     * @param size the most bytes that an entry's JSON can have, with the comma after it
     */
    public static <T> List<List<T>> of(List<T> entries, ToIntFunction<T> size) {
        List<List<T>> chunks = new ArrayList<>();
        List<T> chunk = new ArrayList<>();
        int bytes = 0;
        for (T entry : entries) {
            int more = size.applyAsInt(entry);
            if (!chunk.isEmpty() && (chunk.size() == MOST_ENTRIES || bytes + more > MOST_BYTES)) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
                bytes = 0;
            }
            chunk.add(entry);
            bytes += more;
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk);
        }
        return chunks;
    }

    /** The most bytes that a text without control characters has in JSON, its quotes included; 4 for null. */
    public static int most(@Nullable String text) {
        if (text == null) {
            return 4;
        }
        int bytes = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                bytes += c < 0x800 ? 2 : THREE_BYTES;
            } else {
                bytes += c == '"' || c == '\\' ? 2 : 1;
            }
        }
        return bytes;
    }

    /** As {@link #most(String)}, for a list. */
    public static int most(List<String> texts) {
        int bytes = 2;
        for (String text : texts) {
            bytes += most(text) + 1;
        }
        return bytes;
    }
}
