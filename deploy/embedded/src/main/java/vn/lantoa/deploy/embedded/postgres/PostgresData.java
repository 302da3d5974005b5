package vn.lantoa.deploy.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.LogTail;
import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.embedded.process.SystemLocale;

/** The data folder of one PostgreSQL: created once, and cleared of what a crash left behind. */
final class PostgresData {

    private static final String MAJOR_VERSION = "18";
    private static final Duration INITDB_TAKES_AT_MOST = Duration.ofMinutes(2);
    private static final Duration ENDING_TAKES_AT_MOST = Duration.ofSeconds(15);

    private final PostgresSettings settings;
    private final PostgresBinaries binaries;
    private final PostgresAccount account;

    PostgresData(PostgresSettings settings, PostgresBinaries binaries, PostgresAccount account) {
        this.settings = settings;
        this.binaries = binaries;
        this.account = account;
    }

    /** @throws StartException when the folder cannot be created, is of another version or is in use */
    void prepare() {
        Path version = settings.data().resolve("PG_VERSION");
        try {
            if (!Files.exists(version)) {
                create();
            } else if (!Files.readString(version).strip().equals(MAJOR_VERSION)) {
                throw new StartException(settings.data() + " was written by PostgreSQL "
                        + Files.readString(version).strip() + ", this is " + MAJOR_VERSION);
            }
        } catch (IOException e) {
            throw new StartException(
                    "the data folder " + settings.data() + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** Made aside and renamed, so that a folder with a version is always complete. */
    private void create() throws IOException {
        Path parent = settings.data().getParent();
        Path aside = settings.data().resolveSibling(settings.data().getFileName() + ".part");
        Files.createDirectories(parent);
        Folders.delete(aside);
        Files.createDirectory(
                aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.give(aside);
        account.requireAccess(binaries.program("initdb"), aside);
        Path password = Files.createTempFile(parent, "initdb", "");
        try {
            Files.writeString(password, settings.password());
            account.give(password);
            initdb(aside, password);
        } finally {
            Files.delete(password);
        }
        Files.move(aside, settings.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Code point order and Unicode case rules built into PostgreSQL: no surprise when the system's locales change. */
    private void initdb(Path folder, Path password) {
        List<String> command = account.wrap(List.of(
                binaries.program("initdb"),
                "--pgdata=" + folder,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--set=" + PostgresServer.CHEAP_LOGIN,
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=" + SystemLocale.forLetters(),
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-sync",
                "--no-instructions"));
        ChildProcess initdb = ChildProcess.start(
                ChildCommand.of("initdb", command, Map.of("TZ", "UTC"), binaries.home(), settings.log()));
        if (!initdb.endsWithin(INITDB_TAKES_AT_MOST)) {
            initdb.kill();
        }
        if (initdb.onExit().join() != 0) {
            throw new StartException("initdb failed; its log is " + settings.log(), LogTail.of(settings.log(), 10));
        }
    }

    /**
     * Makes way for a new server. One that is just being stopped by its guard is waited for; the pid file of a dead one
     * is removed, for its number may belong to a stranger now.
     *
     * @throws StartException when a server works on this folder and does not end
     */
    void clearOldServer() {
        Path file = settings.data().resolve("postmaster.pid");
        try {
            if (Files.exists(file)) {
                Optional<ProcessHandle> server = serverOf(file);
                server.ifPresent(this::awaitEnd);
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StartException("the old pid file " + file + " cannot be cleared: " + e.getMessage(), e);
        }
    }

    private Optional<ProcessHandle> serverOf(Path file) throws IOException {
        String first = Files.readString(file).lines().findFirst().orElse("").strip();
        if (!first.matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(first)).filter(process -> process.info()
                .command()
                .filter(command -> command.endsWith("/bin/postgres"))
                .isPresent());
    }

    private void awaitEnd(ProcessHandle server) {
        try {
            server.onExit().get(ENDING_TAKES_AT_MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new StartException(
                    "PostgreSQL (process " + server.pid() + ") already works on " + settings.data() + ": stop it first",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted while the old PostgreSQL ends", e);
        } catch (ExecutionException e) {
            throw new StartException("the end of process " + server.pid() + " cannot be watched", e);
        }
    }
}
