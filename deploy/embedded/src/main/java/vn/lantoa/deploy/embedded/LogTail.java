package vn.lantoa.deploy.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, as an appendix to a message. */
final class LogTail {

    private static final int BYTES = 16 * 1024;

    private LogTail() {}

    /** " is empty", " cannot be read …" or " ends:" and at most so many indented lines. */
    static String of(Path log, int lines) {
        if (!Files.exists(log)) {
            return " is empty";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(BYTES, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            List<String> all =
                    new String(end, StandardCharsets.UTF_8).strip().lines().toList();
            if (all.isEmpty()) {
                return " is empty";
            }
            return " ends:\n    " + String.join("\n    ", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return " cannot be read (" + e.getMessage() + ")";
        }
    }
}
