package vn.lantoa.media.bulk;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.hash.Sha256;

/** The chunks of uploads; what is applied keeps the keys of its lines until all of the upload is. */
@ApplicationScoped
class ChunkTable {

    private static final String ADD = """
            INSERT INTO submission_chunk (submission_id, chunk, after, lines, sha256, content)
            VALUES (:submission, :chunk, :after, :lines, :sha256, :content)""";

    private static final String FIND = """
            SELECT chunk, after, lines, sha256, content FROM submission_chunk
            WHERE submission_id = :submission AND chunk = :chunk""";

    private static final String APPLIED = """
            UPDATE submission_chunk SET content = NULL, keys = :keys
            WHERE submission_id = :submission AND chunk = :chunk""";

    private final Sql sql;

    ChunkTable(Sql sql) {
        this.sql = sql;
    }

    void add(UUID submission, Chunk chunk) {
        sql.statement(ADD)
                .bind("submission", submission)
                .bind("chunk", chunk.number())
                .bind("after", chunk.after())
                .bind("lines", chunk.lines())
                .bind("sha256", Sha256.of(chunk.content()))
                .bind("content", chunk.content())
                .update();
    }

    /** @throws IllegalStateException when it is not there, or not what was stored */
    Chunk find(UUID submission, int number) {
        return sql.statement(FIND)
                .bind("submission", submission)
                .bind("chunk", number)
                .queryOne(row -> {
                    Chunk chunk = new Chunk(
                            row.integer("chunk"), row.integer("after"), row.integer("lines"), row.bytes("content"));
                    if (!Sha256.of(chunk.content()).equals(row.text("sha256"))) {
                        throw new IllegalStateException("chunk " + number + " of " + submission + " is another one");
                    }
                    return chunk;
                })
                .orElseThrow(() -> new IllegalStateException("no chunk " + number + " of " + submission));
    }

    /** It needs not be kept any more, but for its keys. */
    void applied(UUID submission, int number, byte[] keys) {
        sql.statement(APPLIED)
                .bind("submission", submission)
                .bind("chunk", number)
                .bind("keys", keys)
                .update();
    }

    /** The keys of what is applied. */
    SeenKeys seen(UUID submission) {
        SeenKeys seen = new SeenKeys();
        sql.query(
                        "SELECT keys FROM submission_chunk WHERE submission_id = ? AND keys IS NOT NULL",
                        row -> row.bytes("keys"),
                        submission)
                .forEach(seen::addApplied);
        return seen;
    }

    void delete(UUID submission) {
        sql.update("DELETE FROM submission_chunk WHERE submission_id = ?", submission);
    }
}
