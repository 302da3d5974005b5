package vn.lantoa.media.correction.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.work.WorkIndex;
import vn.lantoa.media.growth.definition.UsualDefinition;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.work.RepresentativeOrder;

/** Sums what is stored of an agency for a genre in a month. */
@ApplicationScoped
class EffectTotalsTable {

    private static final String INDEXED = WorkIndex.condition("f", "item.work_id");

    /** A work counts where the publication is that stands for it: that is looked for, for each item that may be it. */
    private static final String TOTALS =
            """
            SELECT cell.n, count(*) AS items, coalesce(sum(item.duration_seconds), 0) AS seconds,
              count(*) FILTER (WHERE standing.id = item.id) AS counted,
              coalesce(sum(item.duration_seconds) FILTER (WHERE standing.id = item.id), 0) AS counted_seconds
            FROM unnest(:n::int4[], :first::date[], :last::date[], :genre::text[]) AS cell (n, first, last, genre)
              JOIN content_item AS item ON item.agency = :agency AND NOT item.withdrawn
                AND item.published_on BETWEEN cell.first AND cell.last AND item.genre = cell.genre
              LEFT JOIN LATERAL (
                SELECT f.id FROM content_item AS f
                WHERE :countsWorks AND item.new_production AND item.reuse_ratio <= :reused::numeric
                  AND item.purpose = ANY (:serving) AND f.agency = item.agency AND f.work_id = item.work_id
                  AND NOT f.withdrawn AND {indexed}
                ORDER BY {order} LIMIT 1) AS standing ON true
            GROUP BY cell.n""".replace("{order}", RepresentativeOrder.SQL).replace("{indexed}", INDEXED);

    private final Sql sql;

    EffectTotalsTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * The amounts of these; those of which nothing is stored are left out.
     *
     * @param countsWorks whether the agency's works count for growth; else nothing is measured
     */
    Map<EffectCell, Amounts> of(String agency, boolean countsWorks, List<EffectCell> cells) {
        ArrayColumns<Integer> columns = ArrayColumns.of(
                        IntStream.range(0, cells.size()).boxed().toList())
                .column("n", "int4", n -> n)
                .column("first", "date", n -> cells.get(n).month().firstDay())
                .column("last", "date", n -> cells.get(n).month().lastDay())
                .column("genre", "text", n -> cells.get(n).genre().name());
        Map<EffectCell, Amounts> amounts = new HashMap<>();
        sql.statement(TOTALS)
                .bind("agency", agency)
                .bind("countsWorks", countsWorks)
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
