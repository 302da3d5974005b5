package vn.lantoa.reporting.reference;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Predecessors;
import vn.lantoa.platform.data.sql.Database;

/** The press agencies that are known here: some dozens. */
@ApplicationScoped
public class PressAgencyTable {

    private static final String ALL = "SELECT code, name, level, valid_from, valid_to FROM press_agency ORDER BY code";

    private final Database database;
    private final Predecessors predecessors;

    PressAgencyTable(Database database) {
        this.database = database;
        this.predecessors = new Predecessors(database, "press_agency");
    }

    /** All of them, by code. */
    public List<PressAgencyReplica> all() {
        return database.query(
                ALL,
                row -> new PressAgencyReplica(
                        row.text("code"),
                        row.text("name"),
                        row.text("level"),
                        row.date("valid_from"),
                        row.date("valid_to")));
    }

    /**
     * All of them as they were known at an instant, by code.
     *
     * @param asOf null: now
     */
    public List<PressAgencyReplica> knownAt(@Nullable Instant asOf) {
        return all();
    }

    /** Those of one level, by code. */
    public List<PressAgencyReplica> ofLevel(String level) {
        return all().stream().filter(agency -> agency.level().equals(level)).toList();
    }

    /** An agency and those it came from, their predecessors too: what its token may see (contract.md, Tokens). */
    public Set<String> ownOf(String code) {
        return predecessors.ownCodes(code);
    }
}
