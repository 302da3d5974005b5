package vn.lantoa.deploy.embedded.postgres;

import java.nio.file.Path;

/**
 * How to run one PostgreSQL.
 *
 * @param data its data folder; created at the first start, with the {@code password}
 * @param port on 127.0.0.1, the only address it listens on
 * @param password of the superuser {@code postgres}
 * @param log where it writes
 * @param programs where its programs are unpacked, once
 * @param durable whether a commit survives a power cut; off is for tests only
 */
public record PostgresSettings(Path data, int port, String password, Path log, Path programs, boolean durable) {

    public PostgresSettings {
        data = data.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    @Override
    public String toString() {
        return "PostgreSQL in " + data + " on port " + port;
    }
}
