package vn.lantoa.media.partnership.output.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.partnership.output.OutputForm;
import vn.lantoa.media.partnership.output.summary.CooperationSummaryView.CountryView;
import vn.lantoa.media.partnership.output.summary.CooperationSummaryView.FormView;
import vn.lantoa.platform.data.sql.Sql;

/** Counts agreements and what they brought, in one statement: of one moment. */
@ApplicationScoped
class CooperationSummaryTable {

    private static final String READ = """
            WITH agreement AS MATERIALIZED (
              SELECT partnership.id, country, :asOf BETWEEN valid_from AND valid_to AS active
              FROM partnership JOIN partnership_terms terms ON terms.id = partnership.terms_id
              WHERE kind = 'INTERNATIONAL' AND (:plan::uuid IS NULL OR plan_id = :plan)),
            output AS MATERIALIZED (
              SELECT form, country, quantity FROM partnership_output
              WHERE partnership_id IN (SELECT id FROM agreement) AND withdrawn_reason IS NULL
                AND produced_on <= :asOf AND (:from::date IS NULL OR produced_on >= :from))
            SELECT * FROM (
              SELECT 'TOTAL' AS part, '' AS code, (SELECT count(*) FROM agreement WHERE active) AS agreements,
                (SELECT count(*) FROM output) AS outputs, 0::bigint AS quantity
              UNION ALL
              SELECT 'FORM', form, 0, count(*), sum(quantity)::bigint FROM output GROUP BY form
              UNION ALL
              SELECT 'COUNTRY', country, count(*) FILTER (WHERE agreed), count(*) FILTER (WHERE NOT agreed), 0
              FROM (SELECT country, true AS agreed FROM agreement WHERE active
                    UNION ALL SELECT country, false FROM output) AS place
              GROUP BY country) AS line
            ORDER BY part, CASE part WHEN 'FORM' THEN outputs END DESC, code""";

    private final Sql sql;

    CooperationSummaryTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param plan agreements that serve this one; null: all
     * @param from outputs from this day on; null: all
     */
    CooperationSummaryView of(LocalDate asOf, @Nullable UUID plan, @Nullable LocalDate from) {
        List<Line> lines = sql.statement(READ)
                .bind("asOf", asOf)
                .bind("plan", plan)
                .bind("from", from)
                .query(row -> new Line(
                        row.text("part"),
                        row.text("code"),
                        row.bigint("agreements"),
                        row.bigint("outputs"),
                        row.bigint("quantity")));
        Line total = part(lines, "TOTAL").findFirst().orElseThrow(); // it has no condition
        return new CooperationSummaryView(
                asOf,
                total.agreements,
                total.outputs,
                part(lines, "FORM")
                        .map(line -> new FormView(OutputForm.valueOf(line.code), line.outputs, line.quantity))
                        .toList(),
                part(lines, "COUNTRY")
                        .map(line -> new CountryView(line.code, line.agreements, line.outputs))
                        .toList());
    }

    private static Stream<Line> part(List<Line> lines, String part) {
        return lines.stream().filter(line -> line.part.equals(part));
    }

    private record Line(String part, String code, long agreements, long outputs, long quantity) {}
}
