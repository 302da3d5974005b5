package vn.lantoa.deploy.embedded.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Readiness;
import vn.lantoa.deploy.embedded.process.Server;
import vn.lantoa.deploy.embedded.process.StopSignal;

/**
 * PostgreSQL 18 as a child process. It listens on 127.0.0.1 only, has no socket file, asks for scram passwords, checks
 * its pages and works in UTF-8. Use it as a {@link Server}, or {@link #start start} it and have it at once.
 */
public final class PostgresServer implements Server, AutoCloseable {

    /**
     * For the server and for initdb. The passwords are random, so that many iterations make none harder to guess; and
     * each connection pays for all of them.
     */
    static final String CHEAP_LOGIN = "scram_iterations=1";

    private final PostgresSettings settings;
    private final PostgresAccount account;
    private final PostgresAdmin admin;
    private @Nullable PostgresBinaries binaries;
    private @Nullable PostgresData data;
    private @Nullable ChildProcess process;

    public PostgresServer(PostgresSettings settings) {
        this(settings, PostgresAccount.forData(settings.data()));
    }

    public PostgresServer(PostgresSettings settings, PostgresAccount account) {
        this.settings = settings;
        this.account = account;
        this.admin = new PostgresAdmin(settings);
    }

    /** @throws StartException when it is not up in time; nothing is left running then */
    public static PostgresServer start(PostgresSettings settings) {
        return Readiness.start(new PostgresServer(settings));
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public synchronized void prepare() {
        binaries = PostgresBinaries.in(settings.programs());
        data = new PostgresData(settings, binaries, account);
        data.prepare();
        data.clearOldServer();
        Ports.requireFree(settings.port(), "PostgreSQL");
    }

    /** @throws IllegalStateException when it is not {@link #prepare prepared} */
    @Override
    public synchronized ChildProcess launch() {
        if (data == null || binaries == null) {
            throw new IllegalStateException("PostgreSQL is not prepared");
        }
        data.clearOldServer();
        List<String> command = account.wrap(List.of(
                binaries.program("postgres"),
                "-D",
                settings.data().toString(),
                "-p",
                Integer.toString(settings.port()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "max_connections=200",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC",
                "-c",
                "log_line_prefix=%m %d ",
                "-c",
                CHEAP_LOGIN,
                "-c",
                "fsync=" + onOff(settings.durable()),
                "-c",
                "synchronous_commit=" + onOff(settings.durable()),
                "-c",
                "full_page_writes=" + onOff(settings.durable())));
        // an absolute path, and not the root of the file system
        Path parent = Objects.requireNonNull(settings.data().getParent());
        process = ChildProcess.start(ChildCommand.of(name(), command, Map.of("TZ", "UTC"), parent, settings.log())
                .stoppedBy(StopSignal.INT));
        return process;
    }

    @Override
    public boolean isReady() {
        return admin.answers();
    }

    @Override
    public Duration startTimeout() {
        return Duration.ofSeconds(60);
    }

    /** Creates the database and its logins, or brings passwords and rights of existing ones up to date. */
    public void create(ServiceDatabase database) {
        admin.create(database, Optional.empty());
    }

    /**
     * As {@link #create(ServiceDatabase)}, a database whose text is ordered by a language unless a query says
     * otherwise.
     *
     * @param icuLocale such as {@code vi}
     */
    public void create(ServiceDatabase database, String icuLocale) {
        admin.create(database, Optional.of(icuLocale));
    }

    /** Drops the database if it is there, with whoever uses it; the logins stay. */
    public void drop(ServiceDatabase database) {
        admin.drop(database.name());
    }

    public String jdbcUrl(ServiceDatabase database) {
        return jdbcUrl(settings.port(), database.name());
    }

    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The running process, or the last one; must not be asked for before the first launch. */
    public synchronized ChildProcess process() {
        return Objects.requireNonNull(process, "never launched");
    }

    /** Stops it; the data stays. */
    @Override
    public synchronized void close() {
        if (process != null) {
            process.stop();
        }
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }
}
