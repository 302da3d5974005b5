package vn.lantoa.reporting;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.reporting.rollup.Rollup;

/** Takes all facts and sums away, in the caller's transaction, so that a test begins with none. */
@ApplicationScoped
@Unremovable
public class Emptied {

    private static final String ALL = Stream.concat(
                    Stream.of("content_fact", "observation_fact", "item_spread", "growth_cell"),
                    Stream.of(Rollup.values()).map(Rollup::table))
            .collect(Collectors.joining(", ", "TRUNCATE ", ""));

    private final Database database;

    Emptied(Database database) {
        this.database = database;
    }

    public void all() {
        database.update(ALL);
    }
}
