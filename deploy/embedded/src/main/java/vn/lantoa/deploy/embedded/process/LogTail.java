package vn.lantoa.deploy.embedded.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a log, as an appendix to a message: empty, or indented lines below it. */
public record LogTail(String text) {

    private static final int BYTES = 16 * 1024;

    /** At most so many lines; a log that cannot be read gives the reason instead. */
    public static LogTail of(Path log, int lines) {
        if (!Files.exists(log)) {
            return new LogTail("");
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(BYTES, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            List<String> all =
                    new String(end, StandardCharsets.UTF_8).strip().lines().toList();
            return new LogTail(all.stream()
                    .skip(Math.max(0, all.size() - lines))
                    .map(line -> "\n    " + line)
                    .collect(Collectors.joining()));
        } catch (IOException e) {
            return new LogTail("\n    (cannot be read: " + e.getMessage() + ")");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
