package vn.lantoa.reporting;

import java.util.Map;

import org.flywaydb.core.Flyway;

import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.testing.TestPostgres;

/** The service's migrations, up to one of them, for what they make of rows that are there. */
public final class Migrations {

    private Migrations() {}

    /** @param target the last one; {@code latest}: all */
    public static void run(ServiceDatabase database, String target) {
        Flyway.configure()
                .dataSource(TestPostgres.server().jdbcUrl(database), database.owner(), database.ownerPassword())
                .locations("classpath:db/platform", "classpath:db/migration")
                .placeholders(Map.of("runtime", database.app()))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }
}
