package vn.lantoa.media.correction.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.growth.counting.UsualDefinition;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Sums what is stored of an agency for a genre in a month. */
@ApplicationScoped
class EffectTotalsTable {

    private static final String TOTALS = """
            SELECT cell.n, count(*) AS items, coalesce(sum(duration_seconds), 0) AS seconds,
              count(*) FILTER (WHERE counts) AS counted,
              coalesce(sum(duration_seconds) FILTER (WHERE counts), 0) AS counted_seconds
            FROM unnest(:n::int4[], :first::date[], :last::date[], :genre::text[]) AS cell (n, first, last, genre)
              JOIN (SELECT *, new_production AND reuse_ratio <= :reused::numeric AND purpose = ANY (:serving) AS counts
                    FROM content_item WHERE agency = :agency AND NOT withdrawn) AS item
                ON item.published_on BETWEEN cell.first AND cell.last AND item.genre = cell.genre
            GROUP BY cell.n""";

    private final Sql sql;

    EffectTotalsTable(Sql sql) {
        this.sql = sql;
    }

    /** The amounts of these; those of which nothing is stored are left out. */
    Map<EffectCell, Amounts> of(String agency, List<EffectCell> cells) {
        ArrayColumns<Integer> columns = ArrayColumns.of(
                        IntStream.range(0, cells.size()).boxed().toList())
                .column("n", "int4", n -> n)
                .column("first", "date", n -> cells.get(n).month().firstDay())
                .column("last", "date", n -> cells.get(n).month().lastDay())
                .column("genre", "text", n -> cells.get(n).genre().name());
        Map<EffectCell, Amounts> amounts = new HashMap<>();
        sql.statement(TOTALS)
                .bind("agency", agency)
                .bind("reused", UsualDefinition.MOST_REUSED)
                .bind(
                        "serving",
                        UsualDefinition.PURPOSES.stream().map(Enum::name).toList())
                .bind(columns)
                .query(row -> amounts.put(cells.get(row.integer("n")), amounts(row, cells.get(row.integer("n")))));
        return amounts;
    }

    private static Amounts amounts(ResultColumns row, EffectCell cell) {
        long measured = cell.measure()
                .map(measure -> row.bigint(measure.isOfSeconds() ? "counted_seconds" : "counted"))
                .orElse(0L);
        return new Amounts(row.bigint("items"), row.bigint("seconds"), measured);
    }
}
