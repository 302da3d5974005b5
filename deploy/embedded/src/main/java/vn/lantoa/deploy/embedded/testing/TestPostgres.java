package vn.lantoa.deploy.embedded.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.lantoa.deploy.embedded.postgres.PostgresServer;
import vn.lantoa.deploy.embedded.postgres.PostgresSettings;
import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.Passwords;
import vn.lantoa.deploy.embedded.process.Ports;

/** One PostgreSQL per JVM for all its tests, forgetful and therefore fast. It goes with the JVM, and its data too. */
public final class TestPostgres {

    /**
     * Where the running one is said to be: Quarkus may load this class more than once, but there is one set of system
     * properties. As a literal it is also one object in the whole JVM, and so the lock.
     */
    private static final String PORT = "lantoa.test.postgres.port";

    private static final String PASSWORD = "lantoa.test.postgres.password";
    private static final String PROGRAMS = "postgres-programs";
    private static final String FOLDER = "lantoa.test.postgres.folder";

    private TestPostgres() {}

    /** The server, started at the first call. */
    public static PostgresServer server() {
        synchronized (PORT) {
            if (System.getProperty(PORT) == null) {
                start();
            }
            return new PostgresServer(settings());
        }
    }

    /** A new and empty database of that name, whatever was in it before. */
    public static ServiceDatabase fresh(String name) {
        ServiceDatabase database = without(name);
        server().create(database);
        return database;
    }

    /**
     * As {@link #fresh(String)}, with the collation of a language in the place of the order of bytes: shows where a
     * query leaves its order to the database.
     *
     * @param icuLocale such as {@code vi}
     */
    public static ServiceDatabase fresh(String name, String icuLocale) {
        ServiceDatabase database = without(name);
        server().create(database, icuLocale);
        return database;
    }

    private static ServiceDatabase without(String name) {
        ServiceDatabase database = new ServiceDatabase(name, Passwords.random(), Passwords.random());
        server().drop(database);
        return database;
    }

    private static void start() {
        Path folder = newFolder();
        System.setProperty(FOLDER, folder.toString());
        System.setProperty(PASSWORD, Passwords.random());
        System.setProperty(PORT, Integer.toString(Ports.free()));
        PostgresServer server = PostgresServer.start(settings());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder), "end of the test PostgreSQL"));
    }

    private static PostgresSettings settings() {
        Path folder = Path.of(System.getProperty(FOLDER));
        return new PostgresSettings(
                folder.resolve("data"),
                Integer.getInteger(PORT),
                System.getProperty(PASSWORD),
                folder.resolve("postgres.log"),
                ProjectFolder.find("deploy/embedded/target")
                        .map(target -> target.resolve(PROGRAMS))
                        .orElse(folder.resolveSibling(PROGRAMS)),
                false);
    }

    private static Path newFolder() {
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "test-postgres").toAbsolutePath());
            return Files.createTempDirectory(parent, "run-");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for PostgreSQL", e);
        }
    }

    private static void end(PostgresServer server, Path folder) {
        server.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the data of the test PostgreSQL", e);
        }
    }
}
