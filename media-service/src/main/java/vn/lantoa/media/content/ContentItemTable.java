package vn.lantoa.media.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.field.FieldValues;
import vn.lantoa.media.field.LineField;
import vn.lantoa.media.reference.PlanDays;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/**
 * Writes items. Each statement also keeps the revisions that it makes, in the same round trip; the rows that it writes
 * stay locked until the transaction ends, so that the revisions of an item are told in order.
 */
@ApplicationScoped
class ContentItemTable {

    /** What is the same in both tables, beside the fields. */
    private static final String ORIGIN =
            "revision, agency, external_id, withdrawn, late, submission_id, line, recorded_at, recorded_by";

    private static final String FIELDS = fields(LineField::column);

    /** To follow a statement that changes items and returns them as {@code changed}. */
    private static final String KEEP_REVISIONS = """
            revised AS (
              INSERT INTO content_revision (item_id, {origin}, {fields}) SELECT id, {origin}, {fields} FROM changed
            )
            """;

    private static final String CHANGE = """
            revision = item.revision + 1, recorded_at = :at, recorded_by = :by,
              changed_in = pg_current_xact_id(), change_sequence = nextval('content_change')""";

    /**
     * Rows are locked in one order whoever writes, so that submissions that share items wait for each other and never
     * in a circle. Codes come as one text, because arrays in an array must be of one length.
     */
    private static final String WRITE = complete("""
            WITH changed AS (
              INSERT INTO content_item AS item (id, agency, submission_id, recorded_at, recorded_by,
                first_recorded_at, first_recorded_by, revision, line, external_id, {fields})
              SELECT uuidv7(), :agency, :submission, :at, :by, :at, :by, 1, line, external_id, {fieldsOfElements}
              FROM unnest(:line::int4[], :externalId::text[], {arrays}) AS sent (line, external_id, {fields})
              ORDER BY external_id COLLATE "C"
              ON CONFLICT (agency, external_id) DO UPDATE
              SET (submission_id, recorded_at, recorded_by, revision, line, changed_in, change_sequence, {fields})
                = (EXCLUDED.submission_id, EXCLUDED.recorded_at, EXCLUDED.recorded_by, item.revision + 1, EXCLUDED.line,
                   pg_current_xact_id(), nextval('content_change'), {newFields})
              WHERE ({oldFields}) IS DISTINCT FROM ({newFields})
              RETURNING item.*, array_remove(ARRAY[{changes}], NULL) AS changes
            ), {keepRevisions}
            SELECT id, line, revision, withdrawn, late, changes FROM changed ORDER BY line""");

    private static final String WITHDRAW = complete("""
            WITH changed AS (
              UPDATE content_item AS item SET withdrawn = true, {change}
              WHERE id = :id AND NOT withdrawn RETURNING item.*
            ), {keepRevisions}
            SELECT id, {recorded} FROM changed""");

    /** Rows that a submission holds are left out: it gives them their plan, or the next time finds them. */
    private static final String ADOPT = complete("""
            WITH homeless AS (
              SELECT id FROM content_item
              WHERE plan_id IS NULL AND NOT withdrawn AND published_on BETWEEN :start AND :end
              ORDER BY published_on LIMIT :most FOR UPDATE SKIP LOCKED
            ), changed AS (
              UPDATE content_item AS item SET plan_id = :plan, {change}
              WHERE id IN (SELECT id FROM homeless) RETURNING item.*
            ), {keepRevisions}
            SELECT id, {recorded} FROM changed""");

    private final Sql sql;

    ContentItemTable(Sql sql) {
        this.sql = sql;
    }

    /** A line as it is to be stored: every one of {@link ItemFields#ALL} has its value. */
    record Row(int line, FieldValues values) {}

    private static String fields(Function<LineField<?>, String> form) {
        return ItemFields.REVISED.stream().map(form).collect(Collectors.joining(", "));
    }

    private static String complete(String statement) {
        return statement
                .replace("{keepRevisions}", KEEP_REVISIONS)
                .replace("{change}", CHANGE)
                .replace("{origin}", ORIGIN)
                .replace("{recorded}", RecordedItem.COLUMNS)
                .replace(
                        "{fieldsOfElements}",
                        fields(field -> field.type().column().formatted(field.column())))
                .replace(
                        "{arrays}",
                        fields(field -> ":" + field.name() + "::" + field.type().element() + "[]"))
                .replace("{newFields}", fields(field -> "EXCLUDED." + field.column()))
                .replace("{oldFields}", fields(field -> "item." + field.column()))
                .replace("{changes}", changes())
                .replace("{fields}", FIELDS);
    }

    /** The names of the fields that an update gives another value; a new item has no revision before. */
    private static String changes() {
        return ItemFields.REVISED.stream()
                .filter(LineField::isSent)
                .map(field -> "CASE WHEN old.revision > 0 AND old.%1$s IS DISTINCT FROM new.%1$s THEN '%2$s' END"
                        .formatted(field.column(), field.name()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Writes new items and those that changed, in one statement whatever their number.
     *
     * @return what became of these, in the order of the lines
     */
    List<RecordedItem.Status> write(SubmissionOrigin origin, List<Row> rows) {
        ArrayColumns<Row> columns = ArrayColumns.of(rows).column("line", "int4", Row::line);
        ItemFields.ALL.forEach(
                field -> columns.column(field.name(), field.type().element(), row -> field.stored(row.values)));
        return sql.statement(WRITE)
                .bind("agency", origin.agency())
                .bind("submission", origin.submission())
                .bind("at", origin.at())
                .bind("by", origin.by())
                .bind(columns)
                .query(RecordedItem.Status::of);
    }

    /** Takes an item back; empty when it was taken back before. */
    Optional<RecordedItem> withdraw(UUID id, String by, Instant at) {
        return sql.statement(WITHDRAW)
                .bind("id", id)
                .bind("by", by)
                .bind("at", at)
                .queryOne(RecordedItem::of);
    }

    /** Gives items without a plan the one of their day; at most so many. */
    List<RecordedItem> adopt(PlanDays plan, String by, Instant at, int most) {
        return sql.statement(ADOPT)
                .bind("start", plan.startOn())
                .bind("end", plan.endOn())
                .bind("most", most)
                .bind("plan", plan.plan())
                .bind("by", by)
                .bind("at", at)
                .query(RecordedItem::of);
    }
}
