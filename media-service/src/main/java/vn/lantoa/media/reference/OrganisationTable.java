package vn.lantoa.media.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.sql.Sql;

/** What the task-service told of the province's organisations; to be asked in a transaction. */
@ApplicationScoped
public class OrganisationTable {

    private static final String VALID_WITHIN = """
            SELECT code, name, level FROM reference_agency
            WHERE level = ANY (:levels::text[]) AND (valid_from IS NULL OR valid_from <= :last)
              AND (valid_to IS NULL OR valid_to >= :first)
            ORDER BY code""";

    private final Sql sql;
    private final LineageTable lineage;

    OrganisationTable(Sql sql) {
        this.sql = sql;
        this.lineage = new LineageTable(sql, "reference_agency");
    }

    /** Whether one has this code. */
    public boolean has(String code) {
        return sql.queryOne("SELECT code FROM reference_agency WHERE code = ?", row -> row.text("code"), code)
                .isPresent();
    }

    /** Whether it is known and exists on none of the days from the first to the last. */
    public boolean isAbsent(String code, LocalDate first, LocalDate last) {
        return sql.queryOne(
                        "SELECT code FROM reference_agency WHERE code = ? AND (valid_from > ? OR valid_to < ?)",
                        row -> row.text("code"),
                        code,
                        last,
                        first)
                .isPresent();
    }

    /** An organisation's own codes: its code and those of the ones that it came from. */
    public Set<String> ownCodes(String organisation) {
        return lineage.origins(organisation);
    }

    /** Those of these levels that exist on one day at least from the first to the last, by their codes. */
    public List<OrganisationReference> validWithin(LocalDate first, LocalDate last, Collection<String> levels) {
        return sql.statement(VALID_WITHIN)
                .bind("levels", levels)
                .bind("first", first)
                .bind("last", last)
                .query(row -> new OrganisationReference(row.text("code"), row.text("name"), row.text("level")));
    }
}
