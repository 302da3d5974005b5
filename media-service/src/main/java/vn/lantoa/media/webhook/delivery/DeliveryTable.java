package vn.lantoa.media.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.sql.SqlStatement;

/** Deliveries: written for each webhook that is to be told, claimed by one process at a time, and settled by it. */
@ApplicationScoped
class DeliveryTable {

    /**
     * An agency's own is what is its predecessors', too: its heirs are told as it is. A webhook that is being deleted
     * is waited for, and then not told.
     */
    private static final String ADD = """
            WITH RECURSIVE heir (code) AS (
              SELECT :agency::text
              UNION SELECT later.code::text
              FROM press_agency AS later JOIN heir ON heir.code = ANY (later.predecessors))
            INSERT INTO webhook_delivery
              (id, webhook_id, event, body, state, attempts, failures, claim, made_at, since, due_at)
            SELECT uuidv7(), w.id, :event, told.body, 'PENDING', 0, 0, 0, :at, :at, :at
            FROM (
              SELECT id FROM webhook
              WHERE enabled AND :event = ANY(events)
                AND (agency IN (SELECT code FROM heir) OR agency IS NULL AND NOT :practice OR :agency::text IS NULL)
              FOR KEY SHARE OF webhook) AS w
              CROSS JOIN unnest(:bodies::text[]) WITH ORDINALITY AS told (body, place)
            ORDER BY told.place""";

    /**
     * So many of each webhook and of each owner, so that slow ones keep no other from its own: who has little on its
     * way comes first.
     */
    private static final String CLAIM = """
            WITH load AS (SELECT * FROM unnest(:owners::text[], :counts::int4[]) AS load (owner, begun)),
            due AS MATERIALIZED (
              SELECT d.id, d.due_at, coalesce(w.agency, '') AS owner
              FROM webhook w CROSS JOIN LATERAL (
                SELECT id, due_at FROM webhook_delivery
                WHERE webhook_id = w.id AND state = 'PENDING' AND due_at <= :now AND since > :oldest
                ORDER BY due_at LIMIT :ofWebhook FOR UPDATE SKIP LOCKED) AS d
              WHERE w.enabled AND w.id <> ALL(:busy::uuid[])
                AND coalesce(w.agency, '') NOT IN (SELECT owner FROM load WHERE begun >= :ofOwner)),
            ranked AS (
              SELECT id, due_at, coalesce(begun, 0) + row_number() OVER (PARTITION BY owner ORDER BY due_at) AS turn
              FROM due LEFT JOIN load USING (owner)),
            chosen AS (SELECT id FROM ranked WHERE turn <= :ofOwner ORDER BY turn, due_at LIMIT :most)
            UPDATE webhook_delivery AS d SET claim = d.claim + 1, due_at = :leasedUntil
            FROM chosen, webhook w
            WHERE d.id = chosen.id AND w.id = d.webhook_id
            RETURNING d.id, d.webhook_id, coalesce(w.agency, '') AS owner, w.url, d.claim, d.attempts, d.failures,
              d.since, d.body""";

    private static final String SETTLE = """
            UPDATE webhook_delivery
            SET state = :state, attempts = attempts + 1, failures = failures + :failed, due_at = :due
            WHERE id = :id AND claim = :claim AND state = 'PENDING'
            RETURNING attempts""";

    /** An attempt that is on its way settles nothing any more: it would end what is only to begin. */
    private static final String REPLAY = """
            UPDATE webhook_delivery
            SET state = 'PENDING', claim = claim + 1, failures = 0, since = :at, due_at = :at WHERE id = :id""";

    private static final String COLUMNS = "SELECT id, webhook_id, event, state, body, made_at, due_at";

    private static final String CHOSEN = """
             FROM webhook_delivery
            WHERE webhook_id = :webhook AND (:state::text IS NULL OR state = :state)
              AND (:event::text IS NULL OR event = :event)""";

    private final Sql sql;

    DeliveryTable(Sql sql) {
        this.sql = sql;
    }

    /** Which of a webhook's deliveries are wanted; null: all. */
    record Wanted(
            UUID webhook,
            @Nullable DeliveryState state,
            @Nullable WebhookEvent event) {}

    /** How one is left: still pending and due then, or at its end. */
    record Settlement(DeliveryState state, Instant due, boolean failed) {}

    /** What is told; of no agency everybody is told, of one for practice its own webhooks alone. */
    record Told(WebhookEvent event, @Nullable String agency, boolean practice) {}

    /** Writes a delivery of each body for each webhook that is to be told. */
    void add(Told told, List<String> bodies, Instant at) {
        sql.statement(ADD)
                .bind("event", told.event)
                .bind("agency", told.agency)
                .bind("practice", told.practice)
                .bind("bodies", bodies)
                .bind("at", at)
                .update();
    }

    /**
     * What may be claimed.
     *
     * @param ofWebhook how many of a webhook may be on their way at once
     * @param ofOwner how many of an owner
     * @param most how many are wanted now
     * @param oldest those made or replayed since
     */
    record Bounds(int ofWebhook, int ofOwner, int most, Instant oldest) {}

    /**
     * Claims what is due.
     *
     * @param load what this process is telling: nothing more of those webhooks, less of those owners
     */
    List<ClaimedDelivery> claim(Instant now, Instant leasedUntil, OnTheirWay.Load load, Bounds bounds) {
        return sql.statement(CLAIM)
                .bind("now", now)
                .bind("leasedUntil", leasedUntil)
                .bind("busy", load.webhooks())
                .bind(ArrayColumns.of(load.owners().entrySet())
                        .column("owners", "text", Map.Entry::getKey)
                        .column("counts", "int4", Map.Entry::getValue))
                .bind("ofWebhook", bounds.ofWebhook)
                .bind("ofOwner", bounds.ofOwner)
                .bind("most", bounds.most)
                .bind("oldest", bounds.oldest)
                .query(DeliveryTable::claimed);
    }

    /** Settles what was claimed; gives the number of the attempt, and nothing where another process has claimed it. */
    Optional<Integer> settle(ClaimedDelivery delivery, Settlement how) {
        return sql.statement(SETTLE)
                .bind("state", how.state)
                .bind("failed", how.failed ? 1 : 0)
                .bind("due", how.due)
                .bind("id", delivery.id())
                .bind("claim", delivery.claim())
                .queryOne(row -> row.integer("attempts"));
    }

    void replay(UUID id, Instant at) {
        sql.statement(REPLAY).bind("id", id).bind("at", at).update();
    }

    List<DeliveryView> page(Wanted wanted, boolean descending, long skip, int most) {
        String order = " ORDER BY made_at%s, id%<s OFFSET :skip LIMIT :most".formatted(descending ? " DESC" : "");
        return chosen(COLUMNS + CHOSEN + order, wanted)
                .bind("skip", skip)
                .bind("most", most)
                .query(DeliveryTable::view);
    }

    long count(Wanted wanted) {
        return chosen("SELECT count(*) AS deliveries" + CHOSEN, wanted)
                .queryOne(row -> row.bigint("deliveries"))
                .orElseThrow();
    }

    Optional<DeliveryView> find(UUID webhook, UUID id) {
        return sql.queryOne(
                COLUMNS + " FROM webhook_delivery WHERE webhook_id = ? AND id = ?", DeliveryTable::view, webhook, id);
    }

    private SqlStatement chosen(String text, Wanted wanted) {
        return sql.statement(text)
                .bind("webhook", wanted.webhook)
                .bind("state", wanted.state)
                .bind("event", wanted.event);
    }

    private static ClaimedDelivery claimed(ResultColumns row) {
        return new ClaimedDelivery(
                new ClaimedDelivery.Target(row.uuid("webhook_id"), row.text("owner"), row.text("url")),
                row.bigint("claim"),
                row.integer("attempts"),
                row.integer("failures"),
                row.instant("since"),
                new ClaimedDelivery.Content(row.uuid("id"), row.text("body")));
    }

    private static DeliveryView view(ResultColumns row) {
        DeliveryState state = row.constant("state", DeliveryState.class);
        return new DeliveryView(
                row.uuid("id"),
                row.uuid("webhook_id"),
                row.constant("event", WebhookEvent.class),
                state,
                row.text("body"),
                row.instant("made_at"),
                state == DeliveryState.PENDING ? row.instant("due_at") : null,
                List.of());
    }
}
