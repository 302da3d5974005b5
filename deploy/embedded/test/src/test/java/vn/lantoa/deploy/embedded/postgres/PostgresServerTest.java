package vn.lantoa.deploy.embedded.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Processes;
import vn.lantoa.deploy.embedded.process.Readiness;
import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.embedded.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class PostgresServerTest {

    private static final Path PROGRAMS = Path.of("target", "test-postgres", "programs");
    private static final ServiceDatabase TASK = new ServiceDatabase("task", "owner-password", "app-password");

    @TempDir
    Path folder;

    @Test
    void keepsItsDataWhenItIsStoppedAndStartedAgain() throws SQLException {
        try (PostgresServer server = PostgresServer.start(settings(Ports.free()))) {
            server.create(TASK);
            asOwner(server, "create table kept (line text)", "insert into kept values ('Lan Tỏa')");
        }

        try (PostgresServer server = PostgresServer.start(settings(Ports.free()))) {
            server.create(TASK);
            assertThat(asOwner(server, "select line from kept")).isEqualTo("Lan Tỏa");
        }
    }

    @Test
    void dropsItsDurabilityOnlyWhenToldTo() throws SQLException {
        try (PostgresServer server = PostgresServer.start(durable(Ports.free()))) {
            server.create(TASK);

            assertThat(asOwner(server, "show fsync")).isEqualTo("on");
            assertThat(asOwner(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(asOwner(server, "show data_checksums")).isEqualTo("on");
            assertThat(asOwner(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void survivesAKillWithAPidFileLeftBehind() throws IOException {
        try (PostgresServer server = PostgresServer.start(settings(Ports.free()))) {
            server.process().kill();
            assertThat(folder.resolve("data/postmaster.pid")).exists();
        }
        Path pidFile = folder.resolve("data/postmaster.pid");
        List<String> lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);

        try (PostgresServer server = PostgresServer.start(settings(Ports.free()))) {
            assertThat(server.isReady()).isTrue();
        }
    }

    @Test
    void namesTheTakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PostgresServer.start(settings(taken.getLocalPort())))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken, and PostgreSQL needs it");
        }
    }

    @Test
    void refusesADataFolderOfAnotherVersion() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "14\n");

        assertThatThrownBy(() -> PostgresServer.start(settings(Ports.free())))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("was written by PostgreSQL 14, this is 18");
    }

    @Test
    void showsTheEndOfTheLogWhenItDoesNotStart() throws IOException {
        PostgresServer server = PostgresServer.start(settings(Ports.free()));
        server.close();
        Files.writeString(folder.resolve("data/postgresql.conf"), "nonsense = 1\n");

        assertThatThrownBy(() -> PostgresServer.start(settings(Ports.free())))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("postgres ended with status 1 before it was ready")
                .hasMessageContaining("unrecognized configuration parameter \"nonsense\"");
    }

    @Test
    void leavesNothingRunningWhenTheJvmAboveIsKilled() throws IOException {
        Path output = folder.resolve("output");
        Process jvm = Processes.java(
                PostgresMain.class,
                List.of(
                        folder.resolve("data").toString(),
                        Integer.toString(Ports.free()),
                        "secret-secret",
                        PROGRAMS.toString()),
                output);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Files.readString(output).contains("ready") || !jvm.isAlive());
        assertThat(Files.readString(output)).startsWith("ready");
        List<Long> family = jvm.descendants().map(ProcessHandle::pid).toList();
        assertThat(family).hasSizeGreaterThan(4);

        jvm.destroyForcibly();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(family).noneMatch(Processes::alive));
    }

    @Test
    void worksForAnyAccountThatRootCanChoose() throws IOException {
        Path open = Files.createTempDirectory("lantoa-open");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = open.resolve("data");
        assumeTrue(
                PostgresAccount.forData(data) == PostgresAccount.NAMESPACE,
                "only root in its own namespace can become nobody");
        Files.createDirectory(data);
        Files.setAttribute(data, "unix:uid", 65534);
        assertThat(PostgresAccount.forData(data)).isEqualTo(PostgresAccount.NOBODY);
        Files.delete(data);

        PostgresSettings settings = new PostgresSettings(
                data, Ports.free(), "secret-secret", open.resolve("log"), open.resolve("programs"), false);
        try (PostgresServer server = new PostgresServer(settings, PostgresAccount.NOBODY)) {
            Readiness.start(server);
            assertThat(Files.getAttribute(data, "unix:uid")).isEqualTo(65534);
        } finally {
            Folders.delete(open);
        }
    }

    @Test
    void hasWhatTheSearchNeeds() throws SQLException {
        PostgresServer server = TestPostgres.server();
        ServiceDatabase search = TestPostgres.fresh("search");

        as(
                server,
                search,
                search.owner(),
                search.ownerPassword(),
                "create extension unaccent",
                "create extension pg_trgm");

        assertThat(as(server, search, search.owner(), search.ownerPassword(), "select unaccent('Lan Tỏa đẹp')"))
                .isEqualTo("Lan Toa dep");
        assertThat(as(server, search, search.owner(), search.ownerPassword(), "select lower('ĐẸP ƯỚC')"))
                .isEqualTo("đẹp ước");
        assertThat(
                        as(
                                server,
                                search,
                                search.owner(),
                                search.ownerPassword(),
                                "select string_agg(w, ' ' order by w collate \"vi-x-icu\") from (values ('đa'), ('da'), ('e'), ('dz'), ('á'), ('az')) v (w)"))
                .isEqualTo("á az da dz đa e");
        assertThat(as(server, search, search.owner(), search.ownerPassword(), "select similarity('đẹp', 'đẹp')"))
                .as("trigrams know that đ and ẹ are letters")
                .isEqualTo("1");
    }

    private PostgresSettings settings(int port) {
        return settings(port, false);
    }

    private PostgresSettings durable(int port) {
        return settings(port, true);
    }

    private PostgresSettings settings(int port, boolean durable) {
        return new PostgresSettings(
                folder.resolve("data"), port, "secret-secret", folder.resolve("postgres.log"), PROGRAMS, durable);
    }

    private static String asOwner(PostgresServer server, String... statements) throws SQLException {
        return as(server, TASK, TASK.owner(), TASK.ownerPassword(), statements);
    }

    static String as(
            PostgresServer server, ServiceDatabase database, String login, String password, String... statements)
            throws SQLException {
        String last = "";
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), login, password);
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                if (sql.execute(statement)) {
                    try (ResultSet rows = sql.getResultSet()) {
                        last = rows.next() ? rows.getString(1) : "";
                    }
                }
            }
        }
        return last;
    }
}
