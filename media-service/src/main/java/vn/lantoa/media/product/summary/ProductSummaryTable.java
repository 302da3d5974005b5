package vn.lantoa.media.product.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.product.MediaProductKind;
import vn.lantoa.media.product.summary.ProductSummaryView.KindView;
import vn.lantoa.media.product.summary.ProductSummaryView.ProductFigures;
import vn.lantoa.media.product.summary.ProductSummaryView.SourceFigures;
import vn.lantoa.media.snapshot.SnapshotSeries;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.time.BusinessTime;

/** Counts what was produced and sums how far it has spread, in one statement: of one moment. */
@ApplicationScoped
class ProductSummaryTable {

    private static final int SOURCES = 50;

    private static final String READ = """
            WITH asked AS MATERIALIZED (
              SELECT id, kind, released_on FROM media_product
              WHERE :language::text IS NULL OR EXISTS (
                SELECT FROM unnest(languages) AS tag WHERE tag = :language OR tag LIKE :language || '-%')),
            product AS MATERIALIZED (
              SELECT id, kind FROM asked
              WHERE released_on <= :asOf AND (:from::date IS NULL OR released_on >= :from)
                AND (:to::date IS NULL OR released_on < :to)),
            last AS MATERIALIZED ({last}),
            spread AS (
              SELECT subject, sum(views) AS views, sum(reach) AS reach, sum(engagements) AS engagements
              FROM last GROUP BY subject)
            SELECT * FROM (
              SELECT 'KIND' AS part, kind AS code, count(*) AS counted, count(subject) AS observed,
                sum(views)::bigint AS views, sum(reach)::bigint AS reach, sum(engagements)::bigint AS engagements
              FROM product LEFT JOIN spread ON subject = id GROUP BY kind
              UNION ALL
              SELECT 'TOTAL', '', count(*), count(subject), sum(views)::bigint, sum(reach)::bigint,
                sum(engagements)::bigint
              FROM product LEFT JOIN spread ON subject = id
              UNION ALL
              SELECT 'UNDATED', '', count(*), 0, NULL, NULL, NULL FROM asked WHERE released_on IS NULL
              UNION ALL
              (SELECT 'SOURCE', source, count(*), count(*), sum(views)::bigint, sum(reach)::bigint,
                sum(engagements)::bigint
               FROM last GROUP BY source ORDER BY sum(views) DESC NULLS LAST, source LIMIT :most)) AS line
            ORDER BY part, CASE part WHEN 'KIND' THEN counted END DESC, views DESC NULLS LAST, code
            """.replace(
            "{last}", SnapshotSeries.PRODUCTS.last("product_id IN (SELECT id FROM product) AND observed_at < :end"));

    private final Sql sql;

    ProductSummaryTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * By the products and snapshots to the end of a local day.
     *
     * @param language those in this one, by its tag
     * @param from released on this day or later
     * @param to released before this day
     */
    ProductSummaryView of(LocalDate asOf, @Nullable String language, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Line> lines = sql.statement(READ)
                .bind("asOf", asOf)
                .bind("end", BusinessTime.startOf(asOf.plusDays(1)))
                .bind("language", language)
                .bind("from", from)
                .bind("to", to)
                .bind("most", SOURCES)
                .query(ProductSummaryTable::read);
        return new ProductSummaryView(
                asOf,
                part(lines, "TOTAL").map(Line::figures).findFirst().orElse(ProductFigures.NONE),
                part(lines, "KIND")
                        .map(line -> new KindView(MediaProductKind.valueOf(line.code), line.figures))
                        .toList(),
                part(lines, "SOURCE").map(Line::source).toList(),
                part(lines, "UNDATED")
                        .mapToLong(line -> line.figures.produced())
                        .sum());
    }

    private static Stream<Line> part(List<Line> lines, String part) {
        return lines.stream().filter(line -> line.part.equals(part));
    }

    private static Line read(ResultColumns row) {
        return new Line(
                row.text("part"),
                row.text("code"),
                new ProductFigures(
                        row.bigint("counted"),
                        row.bigint("observed"),
                        row.bigint("views"),
                        row.bigint("reach"),
                        row.bigint("engagements")));
    }

    private record Line(String part, String code, ProductFigures figures) {

        private SourceFigures source() {
            return new SourceFigures(code, figures.observed(), figures.views(), figures.reach(), figures.engagements());
        }
    }
}
