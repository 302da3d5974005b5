package vn.lantoa.reporting.report.seal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/** What was sealed; rows are added and never changed. */
@ApplicationScoped
class SnapshotTable {

    /** Of one row of a chain and of a year the next is made: one at a time. */
    private static final String ALONE = "SELECT 1 AS held FROM (SELECT pg_advisory_xact_lock(7301)) l";

    private static final String COLUMNS = """
            id, report_id, sequence, report_year, ordinal, number, sealed_at, content, sha256, previous_head, head,
            key_id, signature""";
    private static final String WITHOUT_CONTENT = COLUMNS.replace("content,", "''::bytea AS content,");
    private static final String ADD =
            "INSERT INTO report_snapshot (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT " + COLUMNS + " FROM report_snapshot WHERE id = ?";
    private static final String AT = "SELECT " + WITHOUT_CONTENT + " FROM report_snapshot WHERE sequence = ?";
    private static final String LAST =
            "SELECT " + WITHOUT_CONTENT + " FROM report_snapshot ORDER BY sequence DESC LIMIT 1";
    private static final String ORDINAL =
            "SELECT coalesce(max(ordinal), 0) AS ordinal FROM report_snapshot WHERE report_year = ?";
    private static final String PAGE = "SELECT " + WITHOUT_CONTENT + " FROM report_snapshot"
            + " WHERE (?::uuid IS NULL OR report_id = ?::uuid) ORDER BY sequence %s LIMIT ? OFFSET ?";
    private static final String COUNT =
            "SELECT count(*) AS size FROM report_snapshot WHERE ?::uuid IS NULL OR report_id = ?::uuid";

    private final Database database;

    SnapshotTable(Database database) {
        this.database = database;
    }

    /** Keeps others from sealing until the transaction ends. */
    void holdChain() {
        database.queryOne(ALONE, row -> row.integer("held"));
    }

    void add(Snapshot one) {
        database.update(
                ADD,
                one.id(),
                one.reportId(),
                one.sequence(),
                one.year(),
                one.ordinal(),
                one.number(),
                one.sealedAt(),
                one.content(),
                one.sha256(),
                one.previousHead(),
                one.head(),
                one.keyId(),
                one.signature());
    }

    Optional<Snapshot> find(UUID id) {
        return database.queryOne(FIND, SnapshotTable::snapshot, id);
    }

    /** The one at a place of the chain, without its content. */
    Optional<Snapshot> at(long sequence) {
        return database.queryOne(AT, SnapshotTable::snapshot, sequence);
    }

    /** The last one, without its content. */
    Optional<Snapshot> last() {
        return database.queryOne(LAST, SnapshotTable::snapshot);
    }

    int lastOrdinal(int year) {
        return database.queryOne(ORDINAL, row -> row.integer("ordinal"), year).orElse(0);
    }

    /** By their place in the chain, without their contents. */
    List<Snapshot> page(@Nullable UUID reportId, boolean newestFirst, int size, long offset) {
        String page = PAGE.formatted(newestFirst ? "DESC" : "ASC");
        return database.query(page, SnapshotTable::snapshot, reportId, reportId, size, offset);
    }

    long count(@Nullable UUID reportId) {
        return database.queryOne(COUNT, row -> row.bigint("size"), reportId, reportId)
                .orElse(0L);
    }

    private static Snapshot snapshot(ResultColumns row) {
        return new Snapshot(
                row.uuid("id"),
                row.uuid("report_id"),
                row.bigint("sequence"),
                row.integer("report_year"),
                row.integer("ordinal"),
                row.text("number"),
                row.instant("sealed_at"),
                row.bytes("content"),
                row.text("sha256"),
                row.text("previous_head"),
                row.text("head"),
                row.text("key_id"),
                row.bytes("signature"));
    }
}
