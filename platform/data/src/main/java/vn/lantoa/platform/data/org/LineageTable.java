package vn.lantoa.platform.data.org;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** The lineage of the organisations of a register. */
public final class LineageTable {

    private static final String HOLD = "SELECT pg_advisory_xact_lock(hashtext('lantoa.lineage'), hashtext(?)) IS NULL";

    private static final String WHOLE = "SELECT code, predecessors, valid_from, valid_to FROM ";
    private static final String OF_ONE = """
            WITH RECURSIVE line (code) AS (
              SELECT :code::text
              UNION
              SELECT unnest(predecessors)::text FROM %1$s JOIN line USING (code))
            SELECT code, predecessors, valid_from, valid_to FROM %1$s JOIN line USING (code)""";

    private final Sql sql;
    private final String table;

    /** @param table has the columns {@code code}, {@code predecessors}, {@code valid_from} and {@code valid_to} */
    public LineageTable(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    /** The lineage as it is. */
    public Lineage read() {
        return new Lineage(sql.query(WHOLE + table, LineageTable::member));
    }

    /**
     * The lineage, held until the caller's transaction ends: who checks a change of it against what is there must not
     * miss a change that another checks at the same time.
     */
    public Lineage hold() {
        sql.query(HOLD, row -> true, table);
        return read();
    }

    /** As {@link Lineage#own}, without reading those that the organisation did not come from. */
    public Set<String> own(String code, LocalDate day) {
        return upTo(code).own(code, day);
    }

    /** As {@link Lineage#origins}, without reading those that the organisation did not come from. */
    public Set<String> origins(String code) {
        return upTo(code).origins(code);
    }

    /** Of an organisation and those that it came from. */
    private Lineage upTo(String code) {
        return new Lineage(
                sql.statement(OF_ONE.formatted(table)).bind("code", code).query(LineageTable::member));
    }

    private static Lineage.Member member(ResultColumns row) {
        return new Lineage.Member(
                row.text("code"),
                Optional.ofNullable(row.texts("predecessors")).orElseThrow(),
                row.date("valid_from"),
                row.date("valid_to"));
    }
}
