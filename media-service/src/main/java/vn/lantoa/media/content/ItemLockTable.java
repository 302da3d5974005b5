package vn.lantoa.media.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.time.BusinessTime;

/** Finds items by the names that agencies gave them. */
@ApplicationScoped
public class ItemLockTable {

    private static final String LOCK = """
            SELECT external_id, id, revision, published_at, withdrawn, plan_named,
              greatest(recorded_at, plan_said_at) AS changed_at
            FROM content_item
            WHERE agency = :agency AND external_id = ANY (:externalIds)
            ORDER BY external_id COLLATE "C" FOR NO KEY UPDATE""";

    private final Sql sql;

    ItemLockTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * An item that is stored, as it is.
     *
     * @param planNamed whether its agency itself named the plan
     * @param changedAt when it got its newest revision, or its plan was named since
     */
    public record KnownItem(
            UUID id, int revision, Instant publishedAt, boolean withdrawn, boolean planNamed, Instant changedAt) {

        static KnownItem of(ResultColumns row) {
            return new KnownItem(
                    row.uuid("id"),
                    row.integer("revision"),
                    row.instant("published_at"),
                    row.bool("withdrawn"),
                    row.bool("plan_named"),
                    row.instant("changed_at"));
        }

        /** The local day of its publication. */
        public LocalDate publishedOn() {
            return BusinessTime.dayOf(publishedAt);
        }

        /** Whether it was changed while the submission waited. */
        boolean changedSince(SubmissionOrigin origin) {
            return origin.waited() && changedAt.isAfter(origin.received());
        }
    }

    /**
     * The items of these external ids, locked until the transaction ends: what is observed of one item is told in the
     * order in which it is written.
     */
    public Map<String, KnownItem> lock(String agency, Collection<String> externalIds) {
        Map<String, KnownItem> items = new HashMap<>();
        sql.statement(LOCK)
                .bind("agency", agency)
                .bind("externalIds", externalIds)
                .query(row -> items.put(row.text("external_id"), KnownItem.of(row)));
        return items;
    }
}
