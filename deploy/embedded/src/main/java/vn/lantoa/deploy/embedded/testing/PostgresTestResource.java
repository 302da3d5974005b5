package vn.lantoa.deploy.embedded.testing;

import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import vn.lantoa.deploy.embedded.postgres.PostgresServer;
import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;

/**
 * Gives a {@code @QuarkusTest} an empty database on a real PostgreSQL, with the two logins it has everywhere. The
 * argument {@code database} names it; without one it is {@code test}. With the argument {@code icuLocale}, such as
 * {@code vi}, its text is ordered by that language and not by bytes.
 */
public class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    private String name = "test";
    private Optional<String> icuLocale = Optional.empty();

    @Override
    public void init(Map<String, String> arguments) {
        name = arguments.getOrDefault("database", name);
        icuLocale = Optional.ofNullable(arguments.get("icuLocale"));
    }

    @Override
    public Map<String, String> start() {
        ServiceDatabase database =
                icuLocale.map(locale -> TestPostgres.fresh(name, locale)).orElseGet(() -> TestPostgres.fresh(name));
        PostgresServer server = TestPostgres.server();
        return Map.of(
                "quarkus.datasource.jdbc.url", server.jdbcUrl(database),
                "quarkus.datasource.username", database.app(),
                "quarkus.datasource.password", database.appPassword(),
                "quarkus.flyway.username", database.owner(),
                "quarkus.flyway.password", database.ownerPassword());
    }

    /** Nothing: other tests of this JVM use the same server, which ends with the JVM. */
    @Override
    public void stop() {}
}
