package vn.lantoa.platform.data.idempotency;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.sql.SqlStatement;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** The table of keys; each service has one of its own. */
@ApplicationScoped
class IdempotencyKeyTable {

    // two statements, one round trip: what the second sees was committed before the first got the lock
    private static final String LOCK_AND_FIND = """
            SELECT pg_try_advisory_xact_lock(:lock) AS claimed;
            SELECT fingerprint, status, location, etag, answer FROM idempotency_key
            WHERE client = :client AND key = :key""";

    private static final String KEEP = """
            INSERT INTO idempotency_key (client, key, fingerprint, status, location, etag, answer, claimed_at)
            VALUES (:client, :key, :fingerprint, :status, :location, :etag, :answer, :now)""";

    private final Sql sql;
    private final Clock clock;

    IdempotencyKeyTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The answer that the same request got before. Empty: there is none, and until the transaction ends nobody else has
     * this key.
     *
     * @throws Problem 422 when another request had this key; 409 when a request with it is at work, which is not waited
     *     for: a race of many clients must not hold as many connections
     */
    Optional<KeyedAnswer> findOrClaim(KeyedRequest request) {
        SqlStatement.Results<Boolean, KeyedAnswer> results = sql.statement(LOCK_AND_FIND)
                .bind("lock", request.lock())
                .bind("client", request.client())
                .bind("key", request.key())
                .queryTwo(row -> row.bool("claimed"), row -> answer(row, request));
        if (results.second().isEmpty() && !results.first().contains(true)) {
            throw Problem.at("header", KeyedRequest.HEADER, CommonProblem.IDEMPOTENCY_KEY_IN_USE)
                    .header("Retry-After", "1");
        }
        return results.second().stream().findFirst();
    }

    void keep(KeyedRequest request, KeyedAnswer answer) {
        sql.statement(KEEP)
                .bind("client", request.client())
                .bind("key", request.key())
                .bind("fingerprint", request.fingerprint())
                .bind("status", answer.status())
                .bind("location", answer.location())
                .bind("etag", answer.etag())
                .bind("answer", answer.body())
                .bind("now", clock.instant())
                .update();
    }

    int forgetBefore(Instant time) {
        return sql.update("DELETE FROM idempotency_key WHERE claimed_at < ?", time);
    }

    private static KeyedAnswer answer(ResultColumns row, KeyedRequest request) {
        if (!row.text("fingerprint").equals(request.fingerprint())) {
            throw Problem.at("header", KeyedRequest.HEADER, CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return new KeyedAnswer(row.integer("status"), row.text("location"), row.text("etag"), row.text("answer"), true);
    }
}
