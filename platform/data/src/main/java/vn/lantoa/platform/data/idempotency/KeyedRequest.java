package vn.lantoa.platform.data.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * A request with its key.
 *
 * @param client whose key it is: keys of different clients never meet
 * @param key as the client chose it
 * @param fingerprint SHA-256 of all that makes it the same request: client, method, path, query, content type and body
 */
public record KeyedRequest(String client, String key, String fingerprint) {

    public static final String HEADER = Keyed.HEADER;

    private static final int CHUNK = 16 * 1024;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** A body that can be read more than once. */
    public record Content(long length, Opening opening) {

        /** The body as far as it is in memory. */
        public static Content of(byte[] bytes) {
            return new Content(bytes.length, () -> new ByteArrayInputStream(bytes));
        }
    }

    /** Opens a body at its beginning. */
    @FunctionalInterface
    public interface Opening {

        InputStream open() throws IOException;
    }

    /**
     * Takes the fingerprint of a request.
     *
     * @param uri its path and query, as they were sent
     * @throws Problem 400 without a key, or with one that is not 1 to 200 visible ASCII characters
     */
    public static KeyedRequest of(
            String client, @Nullable String key, String method, URI uri, @Nullable String contentType, Content body) {
        if (key == null || key.isEmpty()) {
            throw Problem.at("header", HEADER, CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.at("header", HEADER, CommonProblem.IDEMPOTENCY_KEY_INVALID);
        }
        MessageDigest digest = Sha256.newDigest();
        for (String part : new @Nullable String[] {client, method, uri.getRawPath(), uri.getRawQuery(), contentType}) {
            add(digest, String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        }
        add(digest, body);
        return new KeyedRequest(client, key, HexFormat.of().formatHex(digest.digest()));
    }

    /** The number of the lock that holds racing requests apart. */
    long lock() {
        MessageDigest digest = Sha256.newDigest();
        add(digest, client.getBytes(StandardCharsets.UTF_8));
        add(digest, key.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** The length first, so that no two lists of parts are the same bytes. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static void add(MessageDigest digest, Content body) {
        digest.update(
                ByteBuffer.allocate(Integer.BYTES).putInt((int) body.length()).array());
        try (InputStream bytes = body.opening.open()) {
            byte[] chunk = new byte[CHUNK];
            for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                digest.update(chunk, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
