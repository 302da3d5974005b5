package vn.lantoa.media.clearance.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.sql.SqlStatement;

/** Reads what was published on orders that require clearance, and what of it is not cleared (rules.md §4). */
@ApplicationScoped
class ClearanceSummaryTable {

    private static final int MOST_ITEMS = 100;
    private static final String CLEARED = "CLEARED";

    /** What a person accepted before the clearance was revoked stays cleared. */
    private static final String PUBLISHED = """
            WITH published AS (
              SELECT item.id, item.agency, item.external_id, item.work_id, item.title, item.published_on,
                     item.order_id, item.clearance_id,
                     CASE WHEN clearance.id IS NULL THEN 'UNNAMED'
                          WHEN clearance.cleared_on > item.published_on THEN 'LATER'
                          WHEN clearance.revoked_at IS NOT NULL AND accepted.item_id IS NULL THEN 'REVOKED'
                          ELSE 'CLEARED' END AS state
              FROM order_terms terms JOIN press_order ON press_order.terms_id = terms.id
                JOIN content_item item ON item.order_id = press_order.id
                LEFT JOIN content_clearance clearance ON clearance.id = item.clearance_id
                LEFT JOIN order_accepted_item accepted
                  ON accepted.item_id = item.id AND accepted.order_id = item.order_id
              WHERE terms.requires_clearance AND NOT item.withdrawn
                AND (:agency::text IS NULL OR item.agency = :agency)
                AND (:from::date IS NULL OR item.published_on >= :from)
                AND (:to::date IS NULL OR item.published_on < :to)
                AND (:everybody OR item.agency = ANY (:readable::text[]))
                AND (NOT :everybody OR item.agency NOT IN (SELECT code FROM press_agency WHERE practice)))
            """;

    private static final String COUNT = PUBLISHED + "SELECT state, count(*) AS items FROM published GROUP BY state";

    private static final String UNCLEARED = PUBLISHED + """
            SELECT * FROM published WHERE state <> 'CLEARED'
            ORDER BY published_on DESC, agency, external_id COLLATE "C" LIMIT %d""".formatted(MOST_ITEMS);

    private final Sql sql;

    ClearanceSummaryTable(Sql sql) {
        this.sql = sql;
    }

    /** Of what was published in a range of days, of an agency or of all that may be read. */
    ClearanceSummaryView of(
            @Nullable String agency, @Nullable LocalDate from, @Nullable LocalDate to, AgencyScope readable) {
        Map<String, Long> counts = asked(COUNT, agency, from, to, readable)
                .query(row -> Map.entry(row.text("state"), row.bigint("items")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        long required = counts.values().stream().mapToLong(Long::longValue).sum();
        long cleared = counts.getOrDefault(CLEARED, 0L);
        List<UnclearedItem> items = asked(UNCLEARED, agency, from, to, readable).query(ClearanceSummaryTable::item);
        return new ClearanceSummaryView(from, to, required, cleared, required - cleared, items);
    }

    private SqlStatement asked(
            String text,
            @Nullable String agency,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            AgencyScope readable) {
        return sql.statement(text)
                .bind("agency", agency)
                .bind("from", from)
                .bind("to", to)
                .bind("everybody", readable.isEverybody())
                .bind("readable", readable.codes().orElse(List.of()));
    }

    private static UnclearedItem item(ResultColumns row) {
        return new UnclearedItem(
                row.uuid("id"),
                row.text("agency"),
                row.text("external_id"),
                row.text("work_id"),
                row.text("title"),
                row.date("published_on"),
                row.uuid("order_id"),
                row.uuid("clearance_id"),
                row.constant("state", UnclearedReason.class));
    }
}
