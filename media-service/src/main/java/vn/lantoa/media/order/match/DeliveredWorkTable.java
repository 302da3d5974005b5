package vn.lantoa.media.order.match;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.Genre;
import vn.lantoa.media.content.work.WorkIndex;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Reads the items that name an order, in the order of their publication. */
@ApplicationScoped
class DeliveredWorkTable {

    private static final String READ = """
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
                  AND paid.order_id <> :order) AS work_accepted_elsewhere
            FROM content_item AS item LEFT JOIN order_accepted_item AS accepted ON accepted.item_id = item.id
              LEFT JOIN content_clearance AS clearance ON clearance.id = item.clearance_id
            WHERE item.id IN (
              SELECT id FROM content_item WHERE order_id = :order AND NOT withdrawn
              UNION SELECT item_id FROM order_accepted_item WHERE order_id = :order)
            ORDER BY published_at, item.external_id COLLATE "C", item.agency LIMIT :most"""
            .replace("{indexed}", WorkIndex.condition("other", "item.work_id"));

    private final Sql sql;

    DeliveredWorkTable(Sql sql) {
        this.sql = sql;
    }

    /** At most so many; those that were withdrawn only where they were accepted before. */
    List<DeliveredWork> of(UUID order, int most) {
        return sql.statement(READ).bind("order", order).bind("most", most).query(DeliveredWorkTable::work);
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
