package vn.lantoa.event.reference;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** Which codes of the task-service are known here; to be asked in a transaction. */
@ApplicationScoped
public class EventReferences {

    private static final String OWN = """
            WITH RECURSIVE own (code) AS (
              SELECT ?::text
              UNION
              SELECT unnest(predecessors)::text FROM reference_agency JOIN own USING (code))
            SELECT code FROM own""";

    private final EventReferenceTable tables;

    EventReferences(EventReferenceTable tables) {
        this.tables = tables;
    }

    public boolean hasAgency(String code) {
        return !tables.read("SELECT code FROM reference_agency WHERE code = ?", code)
                .isEmpty();
    }

    public boolean hasPlan(UUID id) {
        return !tables.read("SELECT id FROM reference_plan WHERE id = ?", id).isEmpty();
    }

    /**
     * Those of {@code paths} that are no clause's.
     *
     * @param plan the plan whose clauses they are; null: of any plan
     */
    public Set<String> unknownClauses(UUID plan, Collection<String> paths) {
        return unknown("clause_paths", plan, paths);
    }

    /**
     * Those of {@code codes} that are no theme's.
     *
     * @param plan the plan whose themes they are; null: of any plan
     */
    public Set<String> unknownThemes(UUID plan, Collection<String> codes) {
        return unknown("theme_codes", plan, codes);
    }

    /** The codes whose records an organisation may write: its own and its predecessors', transitively. */
    public Set<String> ownCodes(String org) {
        return tables.read(OWN, org);
    }

    private Set<String> unknown(String column, UUID plan, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        Set<String> unknown = new HashSet<>(codes);
        unknown.removeAll(tables.read(
                "SELECT code FROM reference_clauses, unnest(%s) AS code WHERE code = ANY (?) AND (?::uuid IS NULL OR plan_id = ?)"
                        .formatted(column),
                codes,
                plan,
                plan));
        return unknown;
    }
}
