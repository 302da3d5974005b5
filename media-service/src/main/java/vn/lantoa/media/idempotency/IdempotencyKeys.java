package vn.lantoa.media.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.platform.web.problem.Problem;

/** The table of keys. */
@ApplicationScoped
class IdempotencyKeys {

    // two statements, one round trip: what the second sees was committed before the first got the lock
    private static final String LOCK_AND_FIND = """
            SELECT pg_try_advisory_xact_lock(?);
            SELECT fingerprint, status, location, answer FROM idempotency_key WHERE client = ? AND key = ?""";

    private static final String KEEP = """
            INSERT INTO idempotency_key (client, key, fingerprint, status, location, answer, claimed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final String FORGET = "DELETE FROM idempotency_key WHERE claimed_at < ?";

    private final DataSource database;
    private final Clock clock;

    IdempotencyKeys(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The answer that the same request got before. Empty: there is none, and until the transaction ends nobody else has this key.
     *
     * @throws Problem 422 when another request had this key; 409 when a request with it is at work, which is not waited for: a race of
     *     many clients must not hold as many connections
     */
    Optional<KeyedAnswer> findOrClaim(KeyedRequest request) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(LOCK_AND_FIND)) {
            claim.setLong(1, request.lock());
            claim.setString(2, request.client());
            claim.setString(3, request.key());
            claim.execute();
            boolean claimed = isTrue(claim.getResultSet());
            claim.getMoreResults();
            Optional<KeyedAnswer> found = read(claim.getResultSet(), request);
            if (found.isEmpty() && !claimed) {
                throw Problem.at("header", KeyedRequest.HEADER, IdempotencyProblem.IDEMPOTENCY_KEY_IN_USE)
                        .header("Retry-After", "1");
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("an idempotency key cannot be claimed", e);
        }
    }

    void keep(KeyedRequest request, KeyedAnswer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, request.client());
            keep.setString(2, request.key());
            keep.setString(3, request.fingerprint());
            keep.setInt(4, answer.status());
            keep.setString(5, answer.location());
            keep.setString(6, answer.body());
            keep.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("an idempotency key cannot be kept", e);
        }
    }

    int forgetBefore(Instant time) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, time.atOffset(ZoneOffset.UTC));
            return forget.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("idempotency keys cannot be forgotten", e);
        }
    }

    private static boolean isTrue(ResultSet rows) throws SQLException {
        try (rows) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static Optional<KeyedAnswer> read(ResultSet rows, KeyedRequest request) throws SQLException {
        try (rows) {
            if (!rows.next()) {
                return Optional.empty();
            }
            if (!rows.getString(1).equals(request.fingerprint())) {
                throw Problem.at("header", KeyedRequest.HEADER, IdempotencyProblem.IDEMPOTENCY_KEY_REUSED);
            }
            return Optional.of(new KeyedAnswer(rows.getInt(2), rows.getString(3), rows.getString(4), true));
        }
    }
}
