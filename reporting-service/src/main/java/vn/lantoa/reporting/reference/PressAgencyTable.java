package vn.lantoa.reporting.reference;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.sql.Database;

/** The press register, as it is and as it was known at any instant: some dozens of agencies. */
@ApplicationScoped
public class PressAgencyTable {

    private static final String KNOWN = """
            SELECT code, name, level, valid_from, valid_to, predecessors FROM press_agency_known_at(?::timestamptz)
            ORDER BY code""";

    private final Database database;
    private final LineageTable lineage;

    PressAgencyTable(Database database) {
        this.database = database;
        this.lineage = new LineageTable(database, "press_agency");
    }

    /** All of them as they are, by code. */
    public List<PressAgencyReplica> all() {
        return knownAt(null);
    }

    /**
     * All that were known at an instant, each as it was known then (rules.md §3, §9), by code.
     *
     * @param asOf null: now
     */
    public List<PressAgencyReplica> knownAt(@Nullable Instant asOf) {
        return database.query(
                KNOWN,
                row -> new PressAgencyReplica(
                        row.text("code"),
                        row.text("name"),
                        row.text("level"),
                        row.date("valid_from"),
                        row.date("valid_to"),
                        row.texts("predecessors")),
                asOf);
    }

    /** An agency and those it came from, their predecessors too: what its token may see (contract.md, Tokens). */
    public Set<String> ownOf(String code) {
        return lineage.origins(code);
    }
}
