package vn.lantoa.platform.data.sea;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import vn.lantoa.deploy.embedded.postgres.PostgresServer;
import vn.lantoa.deploy.embedded.postgres.PostgresSettings;
import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.Passwords;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Readiness;

/**
 * A PostgreSQL for one test class, which may kill it and start it again on the same port. Durable: a kill loses no
 * commit.
 */
public class MortalPostgres implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private PostgresServer server;

    @Override
    public Map<String, String> start() {
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "test-postgres").toAbsolutePath());
            folder = Files.createTempDirectory(parent, "mortal-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = PostgresServer.start(new PostgresSettings(
                folder.resolve("data"),
                Ports.free(),
                Passwords.random(),
                folder.resolve("postgres.log"),
                folder.resolveSibling("programs"),
                true));
        ServiceDatabase database = new ServiceDatabase("mortal", Passwords.random(), Passwords.random());
        server.create(database);
        return Map.of(
                "quarkus.datasource.jdbc.url", server.jdbcUrl(database),
                "quarkus.datasource.username", database.app(),
                "quarkus.datasource.password", database.appPassword(),
                "quarkus.flyway.username", database.owner(),
                "quarkus.flyway.password", database.ownerPassword());
    }

    @Override
    public void inject(TestInjector injector) {
        Runnable kill = () -> server.process().kill();
        Runnable start = () -> Readiness.await(server, server.launch());
        injector.injectIntoFields(Map.of("kill", kill, "start", start), new TestInjector.MatchesType(Map.class));
    }

    /** After those resources that all tests share, so that its database is the one. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void stop() {
        server.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
