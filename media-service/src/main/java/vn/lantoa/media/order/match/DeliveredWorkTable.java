package vn.lantoa.media.order.match;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.work.WorkIndex;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Reads the items that name an order, however many there are. */
@ApplicationScoped
class DeliveredWorkTable {

    /** So many are in memory at once. */
    private static final int AT_ONCE = 1_000;

    private static final String INDEXED = WorkIndex.condition("other", "item.work_id");

    /**
     * In one statement, so that both times the same is read: what was accepted, and the publications of works that have
     * several here, work by work; then all in the order of their publication.
     */
    private static final String READ = """
            WITH item AS MATERIALIZED (
              SELECT item.id, item.agency, item.external_id, item.work_id, title, genre, language, channel, themes,
                published_at, item.published_on, duration_seconds, new_production, url, withdrawn, submission_id, line,
                last_correction_id,
                coalesce(clearance.cleared_on <= item.published_on
                  AND (clearance.revoked_at IS NULL OR accepted.order_id = :order), false) AS cleared,
                clearance.revoked_at IS NOT NULL AS clearance_revoked,
                (SELECT count(*) FROM metric_observation WHERE item_id = item.id) AS observations,
                accepted.acceptance_id, accepted.deliverable, accepted.amount,
                accepted.order_id = :order AS accepted_here,
                EXISTS (
                  SELECT FROM content_item AS other JOIN order_accepted_item AS paid ON paid.item_id = other.id
                  WHERE other.agency = item.agency AND other.work_id = item.work_id AND other.id <> item.id
                    AND {indexed}
                    AND paid.order_id <> :order) AS work_accepted_elsewhere,
                count(*) OVER (PARTITION BY item.agency, item.work_id) AS publications
              FROM content_item AS item LEFT JOIN order_accepted_item AS accepted ON accepted.item_id = item.id
                LEFT JOIN content_clearance AS clearance ON clearance.id = item.clearance_id
              WHERE item.id IN (
                SELECT id FROM content_item WHERE order_id = :order AND NOT withdrawn
                UNION SELECT item_id FROM order_accepted_item WHERE order_id = :order))
            SELECT * FROM (
              SELECT true AS beforehand, item.* FROM item WHERE publications > 1 OR accepted_here
              UNION ALL SELECT false, item.* FROM item) AS work
            ORDER BY beforehand DESC, CASE WHEN beforehand THEN agency END, CASE WHEN beforehand THEN work_id END,
              published_at, external_id COLLATE "C", agency""".replace("{indexed}", INDEXED);

    private final Sql sql;

    DeliveredWorkTable(Sql sql) {
        this.sql = sql;
    }

    private record Row(boolean beforehand, DeliveredWork work) {}

    /**
     * Hands over the items; those that were withdrawn only where they were accepted before.
     *
     * @param beforehand takes what was accepted, and of works of which there are several publications all, those of a
     *     work one after the other
     * @param each takes all of them after that, in the order of their publication
     */
    void read(UUID order, Consumer<DeliveredWork> beforehand, Consumer<DeliveredWork> each) {
        sql.statement(READ)
                .bind("order", order)
                .each(
                        AT_ONCE,
                        row -> new Row(Boolean.TRUE.equals(row.bool("beforehand")), work(row)),
                        row -> (row.beforehand ? beforehand : each).accept(row.work));
    }

    private static DeliveredWork work(ResultColumns row) {
        return new DeliveredWork(
                row.uuid("id"),
                row.text("agency"),
                row.text("external_id"),
                row.text("work_id"),
                row.text("title"),
                row.constant("genre", Genre.class),
                row.text("language"),
                row.text("channel"),
                row.texts("themes"),
                row.instant("published_at"),
                row.date("published_on"),
                row.integer("duration_seconds"),
                row.bool("new_production"),
                row.text("url"),
                row.bool("cleared"),
                row.bool("clearance_revoked"),
                row.bigint("observations"),
                row.bool("withdrawn"),
                row.uuid("submission_id"),
                row.integer("line"),
                row.uuid("last_correction_id"),
                acceptance(row),
                Boolean.FALSE.equals(row.bool("accepted_here")),
                row.bool("work_accepted_elsewhere"));
    }

    private static DeliveredWork.@Nullable Acceptance acceptance(ResultColumns row) {
        return Boolean.TRUE.equals(row.bool("accepted_here"))
                ? new DeliveredWork.Acceptance(
                        row.uuid("acceptance_id"), row.integer("deliverable"), row.bigint("amount"))
                : null;
    }
}
