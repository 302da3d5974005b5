package vn.lantoa.gateway.compress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * When an answer is compressed, and how its headers say so. Its entity tag is another one, {@code "7-gzip"} for
 * {@code "7"}, as its bytes are others; both stand for the same version where a client sends them back.
 */
public final class Gzip {

    /** Shorter answers are sent as they are: there is little to win. */
    public static final int WORTH_IT = 2 * 1024;

    private static final String CODING = "gzip";
    private static final Pattern TEXT = Pattern.compile("(text/.*|application/([a-z0-9.-]+\\+)?(json|xml|yaml)"
            + "|application/(x-ndjson|javascript)|image/svg\\+xml)(\\s*;.*)?");
    private static final Pattern REFUSED = Pattern.compile("q\\s*=\\s*0(\\.0*)?\\s*");
    private static final Pattern STRONG_TAG = Pattern.compile("\"([^\"]*)\"");

    private Gzip() {}

    /** Whether the client takes gzip, and speaks an HTTP that can say where the answer ends. */
    public static boolean isTaken(HttpServerRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted == null || accepted.indexOf("gz") < 0 && accepted.indexOf('*') < 0) {
            return false;
        }
        Boolean any = null;
        for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = coding.split(";", 2);
            String name = parts[0].strip();
            boolean wanted =
                    parts.length < 2 || !REFUSED.matcher(parts[1].strip()).matches();
            if (name.equals(CODING) || name.equals("x-gzip")) {
                return wanted;
            }
            if (name.equals("*")) {
                any = wanted;
            }
        }
        return Boolean.TRUE.equals(any);
    }

    /** Whether what is answered by these headers may be compressed on the way. */
    public static boolean isText(MultiMap headers) {
        String type = headers.get("Content-Type");
        String cache = headers.get("Cache-Control");
        return type != null
                && TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches()
                && !headers.contains("Content-Encoding")
                && (cache == null || !cache.contains("no-transform"));
    }

    /**
     * Says in an answer's headers that its form hangs on the coding that a client takes, too.
     *
     * @param more headers of the request on which it hangs
     */
    public static void vary(MultiMap headers, String... more) {
        // in one line with what was said before: not every client reads a second one
        List<String> names = new ArrayList<>(headers.getAll("Vary"));
        names.addAll(List.of(more));
        names.add("Accept-Encoding");
        headers.set("Vary", String.join(", ", names));
    }

    /** Says in an answer's headers that its body is compressed. */
    public static void mark(MultiMap headers) {
        headers.remove("Content-Length");
        headers.set("Content-Encoding", CODING);
        markTag(headers);
    }

    /** Gives an answer the entity tag of its compressed form. */
    public static void markTag(MultiMap headers) {
        String tag = headers.get("ETag");
        if (tag != null) {
            headers.set("ETag", STRONG_TAG.matcher(tag).replaceAll("\"$1-gzip\""));
        }
    }

    /** The entity tags of a precondition, as if the client had seen the uncompressed forms. */
    public static String unmarked(String tags) {
        return tags.indexOf("-gzip\"") < 0 ? tags : tags.replace("-gzip\"", "\"");
    }

    /** Whether the client holds a compressed form. */
    public static boolean isHeld(HttpServerRequest request) {
        String held = request.getHeader("If-None-Match");
        return held != null && held.contains("-gzip\"");
    }

    /** Whether a body says that it is compressed by gzip. */
    public static boolean isCoding(@Nullable String contentEncoding) {
        return contentEncoding != null
                && (contentEncoding.strip().equalsIgnoreCase(CODING)
                        || contentEncoding.strip().equalsIgnoreCase("x-gzip"));
    }

    /** Whether a body is in no coding at all. */
    public static boolean isIdentity(@Nullable String contentEncoding) {
        return contentEncoding == null
                || contentEncoding.isBlank()
                || contentEncoding.strip().equalsIgnoreCase("identity");
    }

    public static Buffer of(Buffer plain) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length() / 4 + 64);
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain.getBytes());
            }
            return Buffer.buffer(packed.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
