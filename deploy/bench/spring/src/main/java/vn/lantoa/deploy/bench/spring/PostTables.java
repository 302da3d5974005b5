package vn.lantoa.deploy.bench.spring;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;
import org.springframework.stereotype.Repository;

/** The media-service's tables, one plain statement for each. */
@Repository
class PostTables {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String BY = "press-bbd";

    private static final String ITEM = """
            INSERT INTO content_item AS item (id, agency, external_id, work_id, title, genre, channel, language,
              published_at, published_on, duration_seconds, new_production, reuse_ratio, purpose, themes, clause_paths,
              plan_id, event_code, url, revision, submission_id, line, recorded_at, recorded_by, first_recorded_at,
              first_recorded_by)
            VALUES (uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 1, ?, ?, ?, ?)
            ON CONFLICT (agency, external_id) DO UPDATE SET title = EXCLUDED.title, genre = EXCLUDED.genre,
              channel = EXCLUDED.channel, published_at = EXCLUDED.published_at, published_on = EXCLUDED.published_on,
              revision = item.revision + 1, submission_id = EXCLUDED.submission_id, recorded_at = EXCLUDED.recorded_at
            RETURNING id, revision""";

    private static final String REVISION = """
            INSERT INTO content_revision (item_id, revision, agency, external_id, work_id, title, genre, channel,
              language, published_at, published_on, duration_seconds, new_production, reuse_ratio, purpose, themes,
              clause_paths, plan_id, event_code, url, withdrawn, late, submission_id, line, recorded_at, recorded_by)
            SELECT id, revision, agency, external_id, work_id, title, genre, channel, language, published_at,
              published_on, duration_seconds, new_production, reuse_ratio, purpose, themes, clause_paths, plan_id,
              event_code, url, withdrawn, late, submission_id, line, recorded_at, recorded_by
            FROM content_item WHERE id = ?""";

    private static final String SUBMISSION = """
            INSERT INTO submission (id, version, created_at, created_by, updated_at, updated_by, agency, kind, format,
              state, received, applied, created, updated, unchanged, rejected, idempotency_key, body_sha256)
            VALUES (?, 0, ?, ?, ?, ?, ?, 'ITEMS', 'JSON', 'ACCEPTED', 1, 1, ?, ?, 0, 0, ?, ?)""";

    private static final String LINE = """
            INSERT INTO submission_line (submission_id, line, external_id, status, item_id, revision)
            VALUES (?, 1, ?, ?, ?, ?)""";

    private static final String OUTBOX = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version, ce_id, ce_source, ce_type,
              ce_time, ce_subject, payload)
            VALUES (?, ?, ?, ?, ?, 1, 0, ?, '/lantoa/spring', ?, ?, ?, ?)""";

    private static final String AUDIT = """
            INSERT INTO audit_entry (id, at, actor, client, org, action, resource, resource_version, after_sha256,
              changed_fields, trace_id)
            VALUES (?, ?, ?, ?, ?, 'CREATED', ?, 0, ?, ARRAY['id', 'agency', 'state', 'received']::varchar[], ?)""";

    private final JdbcTemplate jdbc;

    PostTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Origin(UUID id, OffsetDateTime at, String sha256, String key) {}

    record Written(UUID id, int revision) {}

    List<PostService.Kept> find(String key) {
        return jdbc.query(
                "SELECT fingerprint, status, location, answer FROM idempotency_key WHERE client = ? AND key = ?",
                (row, place) ->
                        new PostService.Kept(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)),
                BY,
                key);
    }

    Written writeItem(Origin origin, PostedItems.PostedItem item) {
        LocalDate day = item.publishedAt().atZoneSameInstant(ZONE).toLocalDate();
        Written written = jdbc.queryForObject(
                ITEM,
                (row, place) -> new Written(row.getObject(1, UUID.class), row.getInt(2)),
                PostService.AGENCY,
                item.externalId(),
                item.workId() == null ? item.externalId() : item.workId(),
                item.title(),
                item.genre(),
                item.channel(),
                item.language(),
                item.publishedAt(),
                day,
                item.durationSeconds(),
                item.newProduction(),
                item.reuseRatio(),
                item.purpose(),
                codes(item.themes()),
                codes(item.clausePaths()),
                item.planId(),
                item.eventCode(),
                item.url(),
                origin.id(),
                origin.at(),
                BY,
                origin.at(),
                BY);
        jdbc.update(REVISION, written.id());
        return written;
    }

    private static AbstractSqlTypeValue codes(List<String> codes) {
        return new AbstractSqlTypeValue() {
            @Override
            protected Array createTypeValue(java.sql.Connection connection, int type, String name) throws SQLException {
                return connection.createArrayOf("varchar", codes.toArray());
            }
        };
    }

    void writeSubmission(Origin origin, PostedAnswer answer) {
        PostedAnswer.Line line = answer.lines().get(0);
        jdbc.update(
                SUBMISSION,
                origin.id(),
                origin.at(),
                BY,
                origin.at(),
                BY,
                PostService.AGENCY,
                answer.created(),
                answer.updated(),
                origin.key(),
                origin.sha256());
        jdbc.update(LINE, origin.id(), line.externalId(), line.status(), line.itemId(), line.revision());
    }

    void writeEvents(Origin origin, List<String> payloads) {
        jdbc.batchUpdate(OUTBOX, payloads, payloads.size(), (insert, payload) -> bind(insert, origin, payload));
    }

    private static void bind(PreparedStatement insert, Origin origin, String payload) throws SQLException {
        UUID id = UUID.randomUUID();
        insert.setObject(1, id);
        insert.setString(2, "content");
        insert.setString(3, PostService.AGENCY);
        insert.setString(4, "vn.lantoa.spring.recorded.v1");
        insert.setString(5, "lantoa.spring.recorded.v1");
        insert.setString(6, id.toString());
        insert.setString(7, "vn.lantoa.spring.recorded.v1");
        insert.setObject(8, origin.at());
        insert.setString(9, PostService.AGENCY);
        insert.setString(10, payload);
    }

    void audit(Origin origin) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                AUDIT,
                id,
                origin.at(),
                BY,
                BY,
                PostService.AGENCY,
                "submissions/" + origin.id(),
                origin.sha256(),
                id.toString());
    }

    void keep(Origin origin, PostService.Kept kept) {
        jdbc.update(
                """
                INSERT INTO idempotency_key (client, key, fingerprint, status, location, answer, claimed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", BY, origin.key(), kept.fingerprint(), kept.status(), kept.location(), kept.answer(), origin.at());
    }
}
