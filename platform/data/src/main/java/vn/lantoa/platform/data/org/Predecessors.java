package vn.lantoa.platform.data.org;

import java.util.Set;

import vn.lantoa.platform.data.sql.Sql;

/**
 * The codes that are an organisation's own: its code and those of the organisations that it came from, transitively.
 */
public final class Predecessors {

    private final Sql sql;
    private final String statement;

    /** @param table has a column {@code code} and an array {@code predecessors} of codes */
    public Predecessors(Sql sql, String table) {
        this.sql = sql;
        this.statement = """
                WITH RECURSIVE own (code) AS (
                  SELECT :org::text
                  UNION
                  SELECT unnest(predecessors)::text FROM %s JOIN own USING (code))
                SELECT code FROM own""".formatted(table);
    }

    /** What the organisation may write and see; at least its own code, known here or not. */
    public Set<String> ownCodes(String org) {
        return Set.copyOf(sql.statement(statement).bind("org", org).query(row -> row.text("code")));
    }
}
