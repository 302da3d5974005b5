package vn.lantoa.task.agency.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.agency.AgencyLevel;

/** The registry of agencies, as other features look things up in it. */
@ApplicationScoped
public class AgencyTable {

    static final String NAME = "agency";

    private static final String ALL = "SELECT code, name, level FROM agency ORDER BY code";
    private static final String OF = """
            SELECT code, name, level FROM agency
            WHERE code = ANY (:codes::text[])
            ORDER BY code""";
    private static final String WITHIN = """
            SELECT code, name, level FROM agency
            WHERE level = ANY (:levels::text[]) AND (valid_from IS NULL OR valid_from <= :last)
              AND (valid_to IS NULL OR valid_to >= :first)
            ORDER BY code""";
    private static final String BELOW = """
            WITH RECURSIVE below (code) AS (
              SELECT code FROM agency WHERE parent_code = ?
              UNION
              SELECT agency.code FROM agency JOIN below ON agency.parent_code = below.code)
            SELECT code FROM below""";

    private final Sql sql;
    private final LineageTable lineage;

    AgencyTable(Sql sql) {
        this.sql = sql;
        this.lineage = new LineageTable(sql, NAME);
    }

    /** Which agencies came from which, and when each of them exists. */
    public Lineage lineage() {
        return lineage.read();
    }

    /** As {@link #lineage}, held until the transaction ends: no agency's validity or line changes meanwhile. */
    public Lineage holdLineage() {
        return lineage.hold();
    }

    /** All agencies, by code. */
    public List<ListedAgency> all() {
        return sql.query(ALL, AgencyTable::listed);
    }

    /** The agencies of these codes, by code; what no agency has is left out. */
    public List<ListedAgency> of(Collection<String> codes) {
        return sql.statement(OF).bind("codes", codes).query(AgencyTable::listed);
    }

    /** The agencies of these levels that exist on a day between the two, by code. */
    public List<ListedAgency> within(LocalDate first, LocalDate last, Collection<AgencyLevel> levels) {
        return sql.statement(WITHIN)
                .bind("first", first)
                .bind("last", last)
                .bind("levels", levels)
                .query(AgencyTable::listed);
    }

    /** The codes of all agencies below one, however far. */
    public Set<String> below(String code) {
        return Set.copyOf(sql.query(BELOW, row -> row.text("code"), code));
    }

    private static ListedAgency listed(ResultColumns row) {
        return new ListedAgency(row.text("code"), row.text("name"), row.constant("level", AgencyLevel.class));
    }
}
