package vn.lantoa.reporting.scorecard.objective;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;

/** What the plans that are known here are for. */
@ApplicationScoped
public class ObjectiveTable {

    private static final String OF_PLAN = """
            SELECT id, clause_path, excerpt, level, kpi_codes FROM plan_objective WHERE plan_id = ?
            ORDER BY ordinal, id""";

    private final Database database;

    ObjectiveTable(Database database) {
        this.database = database;
    }

    /** In the plan's order. */
    public List<ObjectiveReplica> of(UUID planId) {
        return database.query(
                OF_PLAN,
                row -> new ObjectiveReplica(
                        row.uuid("id"),
                        row.text("clause_path"),
                        row.text("excerpt"),
                        level(row.text("level")),
                        row.texts("kpi_codes")),
                planId);
    }

    /** A level that a later producer invents is not known here: null, as one that nobody said. */
    private static @Nullable LadderLevel level(@Nullable String name) {
        return Arrays.stream(LadderLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
