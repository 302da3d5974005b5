package vn.lantoa.deploy.bench.spring;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;
import org.springframework.stereotype.Repository;

import vn.lantoa.deploy.bench.spring.PostedAnswer.Status;
import vn.lantoa.deploy.bench.spring.PostedItems.PostedItem;

/** The media-service's tables, one plain statement for each. */
@Repository
class PostTables {

    private static final String SHARE_LOCK =
            "SELECT pg_advisory_xact_lock_shared(hashtextextended('lantoa.period-lock', 0))";

    private static final String LOCKED_UNTIL = "SELECT max(locked_until) FROM period_lock";

    private static final String NOTE_SPELLING =
            "INSERT INTO channel_spelling (key, spelling) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private static final String SPELLING = "SELECT spelling FROM channel_spelling WHERE key = ?";

    private static final String KEPT =
            "SELECT fingerprint, status, location, answer FROM idempotency_key WHERE client = ? AND key = ?";

    private static final String KEEP = """
            INSERT INTO idempotency_key (client, key, fingerprint, status, location, answer, claimed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final String SAID = """
            work_id, title, genre, channel, language, published_at, published_on, duration_seconds, new_production,
            reuse_ratio, purpose, themes, clause_paths, audiences, plan_id, event_code, url""";

    private static final String ITEM = """
            INSERT INTO content_item AS item (agency, external_id, %1$s, plan_named, late, submission_id, recorded_at,
              recorded_by, first_recorded_at, first_recorded_by, id, revision, line)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, uuidv7(), 1, 1)
            ON CONFLICT (agency, external_id) DO UPDATE
            SET (%1$s, plan_named, submission_id, recorded_at, recorded_by, line, revision, changed_in,
                change_sequence)
              = (%2$s, EXCLUDED.plan_named, EXCLUDED.submission_id, EXCLUDED.recorded_at, EXCLUDED.recorded_by, 1,
                item.revision + 1, pg_current_xact_id(), nextval('content_change'))
            WHERE (%3$s) IS DISTINCT FROM (%2$s)
              AND (?::date IS NULL OR least(item.published_on, EXCLUDED.published_on) > ?::date)
            RETURNING id, revision""".formatted(SAID, of("EXCLUDED"), of("item"));

    private static final String REVISION = """
            INSERT INTO content_revision (item_id, revision, agency, external_id, %1$s, withdrawn, late, submission_id,
              line, recorded_at, recorded_by)
            SELECT id, revision, agency, external_id, %1$s, withdrawn, late, submission_id, line, recorded_at,
              recorded_by
            FROM content_item WHERE id = ?""".formatted(SAID);

    private static final String STORED =
            "SELECT id, revision, published_on FROM content_item WHERE agency = ? AND external_id = ?";

    private static final String SUBMISSION = """
            INSERT INTO submission (id, version, created_at, created_by, updated_at, updated_by, agency, kind, format,
              state, received, applied, created, updated, unchanged, rejected, idempotency_key, body_sha256)
            VALUES (?, 0, ?, ?, ?, ?, ?, 'ITEMS', 'JSON', 'ACCEPTED', 1, 1, ?, ?, ?, 0, ?, ?)""";

    private static final String LINE = """
            INSERT INTO submission_line (submission_id, line, external_id, status, item_id, revision, warnings)
            VALUES (?, 1, ?, ?, ?, ?, ?)""";

    private static final String AUDIT = """
            INSERT INTO audit_entry (id, at, actor, client, org, action, resource, resource_version, after_sha256,
              changed_fields, trace_id)
            VALUES (?, ?, ?, ?, ?, 'CREATED', ?, 0, ?, ARRAY['id', 'agency', 'state', 'received']::varchar[], ?)""";

    private final JdbcTemplate jdbc;

    PostTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static String of(String row) {
        return SAID.lines().map(String::strip).reduce("", String::concat).replaceAll("(\\w+)", row + ".$1");
    }

    record Origin(UUID id, Sender sender, OffsetDateTime at, String sha256, String key) {

        String by() {
            return sender.client();
        }
    }

    /**
     * An item as it is to be stored.
     *
     * @param channel in its one form
     * @param lockedUntil the last day that is locked; null while none is
     */
    record Row(
            PostedItem item,
            String channel,
            UUID planId,
            LocalDate lockedUntil,
            List<PostedAnswer.Warning> warnings) {

        boolean isLocked(LocalDate day) {
            return lockedUntil != null && !day.isAfter(lockedUntil);
        }

        boolean isLate() {
            return isLocked(item.day());
        }
    }

    record Written(UUID id, int revision, Status status) {}

    record Stored(UUID id, int revision, LocalDate day) {}

    Optional<PostService.Kept> find(Sender sender, String key) {
        return jdbc
                .query(
                        KEPT,
                        (row, place) -> new PostService.Kept(
                                row.getString(1), row.getInt(2), row.getString(3), row.getString(4)),
                        sender.client(),
                        key)
                .stream()
                .findFirst();
    }

    /** The last day that is locked, and stays so until the transaction ends; null while none is. */
    LocalDate shareLock() {
        jdbc.query(SHARE_LOCK, row -> {});
        return jdbc.queryForObject(LOCKED_UNTIL, LocalDate.class);
    }

    /** How a channel that is not listed was written first. */
    String spelling(String channel) {
        String key = ReferenceData.key(channel);
        jdbc.update(NOTE_SPELLING, key, channel);
        return jdbc.queryForObject(SPELLING, String.class, key);
    }

    /** Writes an item that is new or says otherwise than before, unless that is locked. */
    Optional<Written> write(Origin origin, Row row) {
        PostedItem item = row.item();
        Optional<Written> written = jdbc
                .query(
                        ITEM,
                        (found, place) -> written(found.getObject(1, UUID.class), found.getInt(2)),
                        origin.sender().agency(),
                        item.externalId(),
                        item.workId(),
                        item.title(),
                        item.genre().name(),
                        row.channel(),
                        item.language(),
                        item.publishedAt(),
                        item.day(),
                        item.durationSeconds(),
                        item.newProduction(),
                        item.reuseRatio(),
                        item.purpose().name(),
                        codes(item.themes()),
                        codes(item.clausePaths()),
                        codes(item.audiences()),
                        row.planId(),
                        item.eventCode(),
                        item.url(),
                        item.planId() != null,
                        row.isLate(),
                        origin.id(),
                        origin.at(),
                        origin.by(),
                        origin.at(),
                        origin.by(),
                        row.lockedUntil(),
                        row.lockedUntil())
                .stream()
                .findFirst();
        written.ifPresent(one -> jdbc.update(REVISION, one.id()));
        return written;
    }

    private static Written written(UUID id, int revision) {
        return new Written(id, revision, revision == 1 ? Status.CREATED : Status.UPDATED);
    }

    private static AbstractSqlTypeValue codes(List<String> codes) {
        return new AbstractSqlTypeValue() {
            @Override
            protected Array createTypeValue(java.sql.Connection connection, int type, String name) throws SQLException {
                return connection.createArrayOf("varchar", codes.toArray());
            }
        };
    }

    Stored stored(Sender sender, String externalId) {
        return jdbc.queryForObject(
                STORED,
                (row, place) ->
                        new Stored(row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, LocalDate.class)),
                sender.agency(),
                externalId);
    }

    void writeSubmission(Origin origin, PostedAnswer answer, String warnings) {
        PostedAnswer.Line line = answer.lines().get(0);
        jdbc.update(
                SUBMISSION,
                origin.id(),
                origin.at(),
                origin.by(),
                origin.at(),
                origin.by(),
                origin.sender().agency(),
                answer.created(),
                answer.updated(),
                answer.unchanged(),
                origin.key(),
                origin.sha256());
        jdbc.update(
                LINE,
                origin.id(),
                line.externalId(),
                line.status().name(),
                line.id(),
                line.revision(),
                line.warnings().isEmpty() ? null : warnings);
    }

    void audit(Origin origin) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                AUDIT,
                id,
                origin.at(),
                origin.by(),
                origin.by(),
                origin.sender().agency(),
                "submissions/" + origin.id(),
                origin.sha256(),
                id.toString());
    }

    void keep(Origin origin, PostService.Kept kept) {
        jdbc.update(
                KEEP,
                origin.by(),
                origin.key(),
                kept.fingerprint(),
                kept.status(),
                kept.location(),
                kept.answer(),
                origin.at());
    }
}
