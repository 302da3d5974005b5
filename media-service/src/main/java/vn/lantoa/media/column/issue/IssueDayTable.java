package vn.lantoa.media.column.issue;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Reads on which days the issues of columns came out. */
@ApplicationScoped
class IssueDayTable {

    /** A work is an issue once, on the day on which it was first published under the column. */
    private static final String READ = """
            SELECT published_on, count(*) AS issues FROM (
              SELECT DISTINCT ON (agency, work_id) published_on FROM content_item
              WHERE column_code = :column AND NOT withdrawn
              ORDER BY agency, work_id, published_at) AS issue
            GROUP BY published_on""";

    private final Sql sql;

    IssueDayTable(Sql sql) {
        this.sql = sql;
    }

    /** How many issues of a column came out on each local day that has one. */
    SortedMap<LocalDate, Integer> of(String column) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        sql.statement(READ)
                .bind("column", column)
                .query(row ->
                        days.put(row.date("published_on"), row.bigint("issues").intValue()));
        return days;
    }
}
