package vn.lantoa.reporting.report.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** The public keys of all that ever signed; former ones stay. */
@ApplicationScoped
class KeyTable {

    private static final String KEEP =
            "INSERT INTO report_signing_key (key_id, public_key, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String ALL = "SELECT key_id, public_key, since FROM report_signing_key ORDER BY since, key_id";
    private static final String LAST = "SELECT key_id FROM report_snapshot ORDER BY sequence DESC LIMIT 1";

    private final Database database;

    KeyTable(Database database) {
        this.database = database;
    }

    /** A key by its id, with its X.509-encoded bytes. */
    record Known(String id, byte[] publicKey, Instant since) {}

    void keep(SigningKey key, Instant at) {
        database.update(KEEP, key.id(), key.publicKey(), at);
    }

    List<Known> all() {
        return database.query(ALL, row -> new Known(row.text("key_id"), row.bytes("public_key"), row.instant("since")));
    }

    /** Who signed the last snapshot; empty when nothing is sealed yet. */
    Optional<String> last() {
        return database.queryOne(LAST, row -> row.text("key_id"));
    }
}
