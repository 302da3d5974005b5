package vn.lantoa.deploy.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Plan documents: synthetic ones, and the real one where it lies beside the project. */
final class Documents {

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    private Documents() {}

    /**
     * In Markdown, with a number that no other has: action clauses {@code II.3-1 … II.3-4}, two themes, two audiences.
     */
    static String fresh() {
        return resource("plan.md").replace("NUMBER", Integer.toString(SERIAL.incrementAndGet()));
    }

    /**
     * In plain text as an old Windows program leaves it: CRLF, decomposed letters, a byte order mark, numbered lists.
     */
    static byte[] fromWindows() {
        String text = resource("plan-from-windows.txt").replace("\n", "\r\n");
        return ("\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD)).getBytes(StandardCharsets.UTF_8);
    }

    /** The province's plan of 2024, found in {@code shared/data} of this folder's parents. */
    static Optional<Path> real() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path candidate = at.resolve("shared/data/plan-2024.vi.md");
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    static String resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
