package vn.lantoa.deploy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tools of {@code src/test/npm}, each in the version that its lock names, installed once for all tests. Tests that
 * need them are left out where there is no npm, but never in CI.
 */
final class Npm {

    /** The merged document as the tools read it. */
    static final Path DOCUMENT = Path.of("target/openapi.json").toAbsolutePath();

    /** What the generators make, beside what is compiled with it. */
    static final Path CLIENTS = Path.of("target/npm/clients");

    private static final Path SOURCE = Path.of("src/test/npm");
    private static final Path INSTALLED = Path.of("target/npm");
    private static final int PATIENCE_MINUTES = 5;

    private static boolean installed;

    private Npm() {}

    /** Installs the tools, and writes the document for them. */
    static synchronized void install() {
        Programs.require("npm");
        if (!installed) {
            copySources();
            run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
            installed = true;
        }
    }

    /** Runs a tool in the folder of the tools; it must end well. */
    static void exec(String... command) {
        run(Stream.concat(Stream.of("npm", "exec", "--"), Stream.of(command)).toList());
    }

    private static void copySources() {
        try {
            Files.createDirectories(CLIENTS);
            Files.writeString(DOCUMENT, MergedDocument.text());
            for (String file :
                    List.of("package.json", "package-lock.json", "clients/tsconfig.json", "clients/write-back.ts")) {
                Files.copy(SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void run(List<String> command) {
        Path output = INSTALLED.resolve("output.txt").toAbsolutePath();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(INSTALLED.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended && process.waitFor() == 0)
                    .as(String.join(" ", command) + System.lineSeparator() + Files.readString(output))
                    .isTrue();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
