package vn.lantoa.deploy.local.receiver;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;

/** The secrets of webhooks, which are told once: kept in a file that only its owner can read. */
final class WebhookSecrets {

    private final Path file;
    private final Properties known = new Properties();

    /** @throws UncheckedIOException when the file is there and cannot be read */
    WebhookSecrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized boolean has(String webhook) {
        return known.containsKey(webhook);
    }

    synchronized List<String> all() {
        return known.values().stream().map(String.class::cast).toList();
    }

    /** @throws UncheckedIOException when it cannot be kept */
    synchronized void keep(String webhook, String secret) {
        known.setProperty(webhook, secret);
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                known.store(out, "the secrets of webhooks, by their ids");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
