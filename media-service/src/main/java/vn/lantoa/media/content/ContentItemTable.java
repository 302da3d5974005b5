package vn.lantoa.media.content;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.ItemFields;
import vn.lantoa.media.field.FieldValues;
import vn.lantoa.media.lock.LockedPast;
import vn.lantoa.media.reference.PlanDays;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/**
 * Writes items. Each statement also keeps the revisions that it makes, in the same round trip; the rows that it writes
 * stay locked until the transaction ends, so that the revisions of an item are told in order.
 */
@ApplicationScoped
class ContentItemTable {

    /**
     * Rows are locked in one order whoever writes, so that submissions that share items wait for each other and never
     * in a circle. Codes come as one text, because arrays in an array must be of one length.
     */
    private static final String WRITE = """
            WITH {free}changed AS (
              INSERT INTO content_item AS item (id, agency, submission_id, recorded_at, recorded_by,
                first_recorded_at, first_recorded_by, revision, late, line, external_id, plan_named, {fields})
              SELECT uuidv7(), {agency}, {submission}, {at}, {by}, {at}, {by}, 1,
                coalesce(published_on <= :lockedUntil::date, false), line, external_id, plan_named, {fields}
              FROM {lines} AS lines ({lineColumns}, {fields}) {ofFree}ORDER BY {inOrder}
              ON CONFLICT (agency, external_id) DO UPDATE
              SET (submission_id, recorded_at, recorded_by, revision, line, changed_in, change_sequence, reason,
                   correction_id, last_correction_id, by_hand, said_at, plan_named, {fields})
                = (EXCLUDED.submission_id, EXCLUDED.recorded_at, EXCLUDED.recorded_by, item.revision + 1, EXCLUDED.line,
                   pg_current_xact_id(), nextval('content_change'), NULL,
                   NULL, NULL, false, NULL, EXCLUDED.plan_named, {newFields})
              WHERE ({oldFields}) IS DISTINCT FROM ({newFields}) {notOvertaken} AND (:lockedUntil::date IS NULL
                OR item.published_on > :lockedUntil::date AND EXCLUDED.published_on > :lockedUntil::date)
              RETURNING item.*, array_remove(ARRAY[{changes}], NULL) AS changes
            ), {keepRevisions}
            SELECT id, submission_id, line, revision, withdrawn, late, plan_id, changes FROM changed ORDER BY line""";

    private static final String WRITE_OF_ONE = ContentItemSql.complete(WRITE);
    private static final String WRITE_OF_MANY = ContentItemSql.ofMany(WRITE);

    /** Lines that say otherwise than their items: those that the lock kept out, or that came too late. */
    private static final String DIFFERING = ContentItemSql.complete("""
            SELECT EXCLUDED.line FROM content_item AS item
              JOIN {lines} AS EXCLUDED ({lineColumns}, {fields}) USING (external_id)
            WHERE item.agency = :agency AND ({oldFields}) IS DISTINCT FROM ({newFields})""");

    /** Whether a plan is named is no figure: items that are otherwise as they were get no revision, locked or not. */
    private static final String NAME_PLANS = ContentItemSql.complete("""
            UPDATE content_item AS item SET plan_named = said.plan_named, plan_said_at = :saidAt
            FROM unnest(:id::uuid[], :planNamed::bool[]) AS said (id, plan_named)
            WHERE item.id = said.id AND item.plan_named <> said.plan_named {notOvertaken}""");

    private static final String WITHDRAW_OR_RESTORE = ContentItemSql.complete("""
            WITH changed AS (
              UPDATE content_item AS item SET withdrawn = :withdrawn, reason = :reason, correction_id = NULL,
                withdrawal_reason = CASE WHEN :withdrawn THEN :reason::text END,
                by_hand = true, said_at = NULL, {change}
              WHERE id = ANY (:ids) AND withdrawn <> :withdrawn RETURNING item.*
            ), {keepRevisions}
            SELECT id, {recorded} FROM changed ORDER BY external_id COLLATE "C\"""");

    private static final String CORRECT = ContentItemSql.complete("""
            WITH changed AS (
              UPDATE content_item AS item SET (withdrawn, plan_named, reason, correction_id, {fields})
                = (corrected.withdrawn, corrected.plan_named, :reason, :correction, {correctedFields}),
                withdrawal_reason = CASE WHEN NOT corrected.withdrawn THEN NULL
                  WHEN item.withdrawn THEN item.withdrawal_reason ELSE :reason::text END,
                last_correction_id = :correction, by_hand = true, said_at = NULL, {change}
              FROM (SELECT id, withdrawn, plan_named, {fieldsOfElements}
                    FROM unnest(:id::uuid[], :withdrawn::bool[], :planNamed::bool[], {arrays})
                      AS sent (id, withdrawn, plan_named, {fields})) AS corrected (id, withdrawn, plan_named, {fields})
              WHERE item.id = corrected.id RETURNING item.*
            ), {keepRevisions}
            SELECT id, {recorded} FROM changed ORDER BY external_id COLLATE "C\"""");

    /** Rows that a submission holds are left out: it gives them their plan, or the next time finds them. */
    private static final String ASSIGN_PLAN = ContentItemSql.complete("""
            WITH astray AS (
              SELECT id FROM content_item
              WHERE (plan_id IS NULL OR plan_id = ANY (:others)) AND published_on BETWEEN :start AND :end
                AND NOT plan_named AND NOT withdrawn
              LIMIT :most FOR UPDATE SKIP LOCKED
            ), changed AS (
              UPDATE content_item AS item SET plan_id = :plan, reason = NULL, correction_id = NULL,
                said_at = coalesce(item.said_at, item.recorded_at), {change}
              WHERE id IN (SELECT id FROM astray) RETURNING item.*, old.plan_id AS plan_before
            ), {keepRevisions}
            SELECT id, plan_before, {recorded} FROM changed""");

    private static final UUID NO_PLAN = new UUID(0, 0);

    private final Sql sql;

    ContentItemTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * A line as it is to be stored: every one of {@link ItemFields#ALL} has its value.
     *
     * @param planNamed whether the agency itself names the plan
     */
    record Row(int line, boolean planNamed, FieldValues values) {}

    /**
     * Writes new items and those that changed, in one statement whatever their number; what is locked, or was changed
     * since the submission was received, stays as it is.
     *
     * @return what became of these, in the order of the lines
     */
    List<RecordedItem.Status> write(SubmissionOrigin origin, List<Row> rows, LockedPast locked) {
        return sql.statement(WRITE_OF_ONE)
                .bind("agency", origin.agency())
                .bind("submission", origin.submission())
                .bind("at", origin.at())
                .bind("by", origin.by())
                .bind("waitsSince", origin.waitsSince())
                .bind("lockedUntil", locked.until())
                .bind(columns(rows))
                .query(RecordedItem.Status::of);
    }

    /**
     * As {@link #write(SubmissionOrigin, List, LockedPast)}, of submissions of one line each; an item that others hold
     * is not waited for, and stays as it is, but for one that is being written for the first time: that is waited for.
     *
     * @return by submission what became of them
     */
    Map<UUID, RecordedItem.Status> write(Map<SubmissionOrigin, Row> rows, LockedPast locked) {
        List<SubmissionOrigin> origins = List.copyOf(rows.keySet());
        Map<UUID, RecordedItem.Status> written = new HashMap<>();
        sql.statement(WRITE_OF_MANY)
                .bind("lockedUntil", locked.until())
                .bind(ArrayColumns.of(origins)
                        .column("agency", "text", SubmissionOrigin::agency)
                        .column("submission", "uuid", SubmissionOrigin::submission)
                        .column("at", "timestamptz", SubmissionOrigin::at)
                        .column("by", "text", SubmissionOrigin::by))
                .bind(columns(origins.stream().map(rows::get).toList()))
                .query(row -> written.put(row.uuid("submission_id"), RecordedItem.Status.of(row)));
        return written;
    }

    /** The lines among these that say otherwise than their items do. */
    List<Integer> differing(SubmissionOrigin origin, List<Row> rows, LockedPast locked) {
        return sql.statement(DIFFERING)
                .bind("agency", origin.agency())
                .bind("lockedUntil", locked.until())
                .bind(columns(rows))
                .query(row -> row.integer("line"));
    }

    private static ArrayColumns<Row> columns(List<Row> rows) {
        ArrayColumns<Row> columns =
                ArrayColumns.of(rows).column("line", "int4", Row::line).column("planNamed", "bool", Row::planNamed);
        ItemFields.ALL.forEach(
                field -> columns.column(field.name(), field.type().element(), row -> field.stored(row.values)));
        return columns;
    }

    /**
     * Says of items that are locked until the transaction ends, and are otherwise as they were, whether their agency
     * names their plan; not of those that changed since the submission was received.
     */
    void namePlans(SubmissionOrigin origin, Map<UUID, Boolean> named) {
        namePlans(origin.submission(), origin.waitsSince(), origin.received(), named);
    }

    /** As {@link #namePlans(SubmissionOrigin, Map)}, by a correction. */
    void namePlans(Map<UUID, Boolean> named, Instant at) {
        namePlans(null, null, at, named);
    }

    private void namePlans(
            @Nullable UUID submission, @Nullable Instant waitsSince, Instant saidAt, Map<UUID, Boolean> named) {
        if (named.isEmpty()) {
            return;
        }
        sql.statement(NAME_PLANS)
                .bind("submission", submission)
                .bind("waitsSince", waitsSince)
                .bind("saidAt", saidAt)
                .bind(ArrayColumns.of(named.entrySet())
                        .column("id", "uuid", Map.Entry::getKey)
                        .column("planNamed", "bool", Map.Entry::getValue))
                .update();
    }

    /** Locks an item until the transaction ends, so that nobody changes what is decided about it. */
    void lock(UUID id) {
        sql.statement("SELECT id FROM content_item WHERE id = :id FOR NO KEY UPDATE")
                .bind("id", id)
                .query(row -> true);
    }

    /**
     * Takes items back, or brings them back; those that are so already stay as they are.
     *
     * @return the new revisions
     */
    List<RecordedItem> withdrawOrRestore(
            Collection<UUID> ids, boolean withdrawn, String reason, String by, Instant at) {
        return sql.statement(WITHDRAW_OR_RESTORE)
                .bind("ids", ids)
                .bind("withdrawn", withdrawn)
                .bind("reason", reason)
                .bind("by", by)
                .bind("at", at)
                .query(RecordedItem::of);
    }

    /**
     * Writes items that are locked until the transaction ends as a correction has them.
     *
     * @return the new revisions
     */
    List<RecordedItem> correct(UUID correction, String reason, List<CorrectedItem> items, String by, Instant at) {
        ArrayColumns<CorrectedItem> columns = ArrayColumns.of(items)
                .column("id", "uuid", one -> one.item().id())
                .column("withdrawn", "bool", one -> one.after().withdrawn())
                .column("planNamed", "bool", CorrectedItem::planNamed);
        ItemFields.REVISED.forEach(
                field -> columns.column(field.name(), field.type().element(), one -> field.stored(one.values())));
        return sql.statement(CORRECT)
                .bind("correction", correction)
                .bind("reason", reason)
                .bind("by", by)
                .bind("at", at)
                .bind(columns)
                .query(RecordedItem::of);
    }

    /**
     * An item that got another plan.
     *
     * @param before null where it had none
     */
    record Moved(RecordedItem item, @Nullable UUID before) {}

    /**
     * Gives items that name no plan the one of their day; at most so many.
     *
     * @param others the other plans, which such items may have
     */
    List<Moved> assign(PlanDays plan, Collection<UUID> others, String by, Instant at, int most) {
        return sql.statement(ASSIGN_PLAN)
                .bind("start", plan.startOn())
                .bind("end", plan.endOn())
                .bind("others", others.isEmpty() ? List.of(NO_PLAN) : others)
                .bind("most", most)
                .bind("plan", plan.plan())
                .bind("by", by)
                .bind("at", at)
                .query(row -> new Moved(RecordedItem.of(row), row.uuid("plan_before")));
    }
}
