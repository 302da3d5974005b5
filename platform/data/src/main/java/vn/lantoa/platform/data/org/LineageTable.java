package vn.lantoa.platform.data.org;

import java.util.Optional;

import vn.lantoa.platform.data.sql.Sql;

/** The lineage of the organisations of a register. */
public final class LineageTable {

    private static final String HOLD = "SELECT pg_advisory_xact_lock(hashtext('lantoa.lineage'), hashtext(?)) IS NULL";

    private final Sql sql;
    private final String table;
    private final String statement;

    /** @param table has the columns {@code code}, {@code predecessors}, {@code valid_from} and {@code valid_to} */
    public LineageTable(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
        this.statement = "SELECT code, predecessors, valid_from, valid_to FROM " + table;
    }

    /** The lineage as it is. */
    public Lineage read() {
        return new Lineage(sql.query(
                statement,
                row -> new Lineage.Member(
                        row.text("code"),
                        Optional.ofNullable(row.texts("predecessors")).orElseThrow(),
                        row.date("valid_from"),
                        row.date("valid_to"))));
    }

    /**
     * The lineage, held until the caller's transaction ends: who checks a change of it against what is there must not
     * miss a change that another checks at the same time.
     */
    public Lineage hold() {
        sql.query(HOLD, row -> true, table);
        return read();
    }
}
