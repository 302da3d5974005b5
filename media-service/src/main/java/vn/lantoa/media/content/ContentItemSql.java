package vn.lantoa.media.content;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.lantoa.media.content.field.ItemFields;
import vn.lantoa.media.field.LineField;

/** The parts that the statements of {@link ContentItemTable} have in common, made of {@link ItemFields}. */
final class ContentItemSql {

    /** What is the same in both tables, beside the fields. */
    private static final String ORIGIN =
            "revision, agency, external_id, withdrawn, late, submission_id, line, recorded_at, recorded_by,"
                    + " reason, correction_id";

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
     * An item that names no plan keeps the one it has where none is in force for its day any more, or the day is locked
     * (rules.md §5).
     */
    private static final String NEW_PLAN = """
            CASE WHEN (EXCLUDED.plan_id IS NULL OR item.published_on <= :lockedUntil::date)
                   AND NOT EXCLUDED.plan_named AND NOT item.plan_named
                   AND EXCLUDED.published_on = item.published_on THEN item.plan_id ELSE EXCLUDED.plan_id END""";

    /** On a locked day a channel that has got another name keeps the one it had: nothing else is said (rules.md §5). */
    private static final String NEW_CHANNEL = """
            CASE WHEN item.published_on <= :lockedUntil::date AND EXISTS (
                   SELECT FROM channel_name AS had JOIN channel_name AS has USING (channel)
                   WHERE had.key = lower(item.channel COLLATE "pg_c_utf8")
                     AND has.key = lower(EXCLUDED.channel COLLATE "pg_c_utf8"))
                 THEN item.channel ELSE EXCLUDED.channel END""";

    /**
     * Whether a submission that waited comes too late for an item: it was changed since by anything but a submission
     * that had been received before, which only waited longer, or by the plan that took its day; or its agency named
     * its plan since, or named it no more (rules.md §5).
     */
    private static final String OVERTAKEN = """
            (coalesce(coalesce(item.said_at, item.recorded_at) > :waitsSince::timestamptz, false)
               AND (item.submission_id > :submission::uuid OR item.by_hand)
             OR coalesce(item.plan_said_at > :waitsSince::timestamptz, false))""";

    /** The lines that are bound to a statement; its columns are to be named, as those of {@code sent} are. */
    private static final String LINES = """
            (SELECT {lineColumns}, {fieldsOfElements}
             FROM unnest({lineArrays}, {arrays}) AS sent ({lineColumns}, {fields}))""";

    /**
     * The items of the lines that nobody else holds: they are held from now on, and nobody is waited for, but for one
     * that is being written for the first time. That one cannot be seen yet, and its line waits for its writer.
     */
    private static final String FREE = """
            free AS MATERIALIZED (
              SELECT item.id
              FROM unnest(:agency::text[], :externalId::text[]) AS sent (agency, external_id)
                JOIN content_item AS item USING (agency, external_id)
              FOR NO KEY UPDATE OF item SKIP LOCKED),
            """;

    private static final String OF_FREE = """
            WHERE NOT EXISTS (
              SELECT FROM content_item AS held
              WHERE held.agency = lines.agency AND held.external_id = lines.external_id
                AND held.id NOT IN (SELECT id FROM free))
            """;

    private static final String COLUMNS = "line, external_id, plan_named";
    private static final String ARRAYS = ":line::int4[], :externalId::text[], :planNamed::bool[]";
    private static final String IN_ORDER = "external_id COLLATE \"C\"";

    /** What differs where all lines are of one submission: its origin is bound once. */
    private static final Map<String, String> OF_ONE = Map.of(
            "{lineColumns}",
            COLUMNS,
            "{lineArrays}",
            ARRAYS,
            "{agency}",
            ":agency",
            "{submission}",
            ":submission",
            "{at}",
            ":at",
            "{by}",
            ":by",
            "{inOrder}",
            IN_ORDER,
            "{notOvertaken}",
            "AND NOT " + OVERTAKEN,
            "{free}",
            "",
            "{ofFree}",
            "");

    /**
     * And where each line is of a submission of its own, none of which waited: the origins are columns, and who holds
     * an item holds up nobody but its own submission; who writes one for the first time holds up them all.
     */
    private static final Map<String, String> OF_MANY = Map.of(
            "{lineColumns}",
            "agency, submission_id, recorded_at, recorded_by, " + COLUMNS,
            "{lineArrays}",
            ":agency::text[], :submission::uuid[], :at::timestamptz[], :by::text[], " + ARRAYS,
            "{agency}",
            "agency",
            "{submission}",
            "submission_id",
            "{at}",
            "recorded_at",
            "{by}",
            "recorded_by",
            "{inOrder}",
            "agency COLLATE \"C\", " + IN_ORDER,
            "{notOvertaken}",
            "",
            "{free}",
            FREE,
            "{ofFree}",
            OF_FREE);

    private ContentItemSql() {}

    private static String fields(Function<LineField<?>, String> form) {
        return ItemFields.REVISED.stream().map(form).collect(Collectors.joining(", "));
    }

    /** The statement, with what its placeholders in braces stand for; of lines of one submission, where it has any. */
    static String complete(String statement) {
        return complete(statement, OF_ONE);
    }

    /** The same statement for lines each of which is of a submission of its own. */
    static String ofMany(String statement) {
        return complete(statement, OF_MANY);
    }

    private static String complete(String statement, Map<String, String> lines) {
        String whole = statement.replace("{lines}", LINES);
        for (Map.Entry<String, String> part : lines.entrySet()) {
            whole = whole.replace(part.getKey(), part.getValue());
        }
        return whole.replace("{keepRevisions}", KEEP_REVISIONS)
                .replace("{change}", CHANGE)
                .replace("{origin}", ORIGIN)
                .replace("{recorded}", RecordedItem.COLUMNS)
                .replace(
                        "{fieldsOfElements}",
                        fields(field -> field.type().column().formatted(field.column())))
                .replace(
                        "{arrays}",
                        fields(field -> ":" + field.name() + "::" + field.type().element() + "[]"))
                .replace("{newFields}", fields(ContentItemSql::newValue))
                .replace("{oldFields}", fields(field -> "item." + field.column()))
                .replace("{correctedFields}", fields(field -> "corrected." + field.column()))
                .replace("{changes}", changes())
                .replace("{fields}", FIELDS);
    }

    private static String newValue(LineField<?> field) {
        if (field == ItemFields.CHANNEL) {
            return NEW_CHANNEL;
        }
        return field == ItemFields.PLAN_ID ? NEW_PLAN : "EXCLUDED." + field.column();
    }

    /** The names of the fields that an update gives another value; a new item has no revision before. */
    private static String changes() {
        return ItemFields.REVISED.stream()
                .filter(LineField::isSent)
                .map(field -> "CASE WHEN old.revision > 0 AND old.%1$s IS DISTINCT FROM new.%1$s THEN '%2$s' END"
                        .formatted(field.column(), field.name()))
                .collect(Collectors.joining(", "));
    }
}
