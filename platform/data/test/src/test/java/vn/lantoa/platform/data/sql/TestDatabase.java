package vn.lantoa.platform.data.sql;

import org.postgresql.ds.PGSimpleDataSource;

import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.testing.TestPostgres;

/** A new and empty PostgreSQL database without Quarkus, open as its owner. */
public final class TestDatabase {

    private TestDatabase() {}

    public static Database open(String name) {
        ServiceDatabase database = TestPostgres.fresh(name);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(TestPostgres.server().jdbcUrl(database));
        source.setUser(database.owner());
        source.setPassword(database.ownerPassword());
        return new Database(source);
    }
}
