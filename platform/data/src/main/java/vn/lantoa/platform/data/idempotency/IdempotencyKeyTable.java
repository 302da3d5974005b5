package vn.lantoa.platform.data.idempotency;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
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

    // as above, of many: the keys that somebody has, and those that were used
    private static final String LOCK_AND_FIND_ALL = """
            SELECT place FROM unnest(:lock::int8[]) WITH ORDINALITY AS asked (lock, place)
            WHERE NOT pg_try_advisory_xact_lock(lock);
            SELECT place FROM unnest(:client::text[], :key::text[]) WITH ORDINALITY AS asked (client, key, place)
            CROSS JOIN LATERAL (
              SELECT FROM idempotency_key WHERE client = asked.client AND key = asked.key OFFSET 0) AS used""";

    private static final String KEEP_ALL = """
            INSERT INTO idempotency_key (client, key, fingerprint, status, location, etag, answer, claimed_at)
            SELECT client, key, fingerprint, status, location, etag, answer, :now
            FROM unnest(:client::text[], :key::text[], :fingerprint::text[], :status::int4[], :location::text[],
              :etag::text[], :answer::text[]) AS kept (client, key, fingerprint, status, location, etag, answer)""";

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

    /**
     * Those whose key nobody used, and nobody else has until the transaction ends. Of several with one key it is the
     * first: a session gets its own lock again.
     */
    List<KeyedRequest> claim(List<KeyedRequest> requests) {
        SqlStatement.Results<Long, Long> taken = sql.statement(LOCK_AND_FIND_ALL)
                .bind(ArrayColumns.of(requests)
                        .column("lock", "int8", KeyedRequest::lock)
                        .column("client", "text", KeyedRequest::client)
                        .column("key", "text", KeyedRequest::key))
                .queryTwo(row -> row.bigint("place"), row -> row.bigint("place"));
        Set<Long> locks = new HashSet<>();
        List<KeyedRequest> free = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            long place = i + 1L;
            boolean first = locks.add(requests.get(i).lock());
            if (first && !taken.first().contains(place) && !taken.second().contains(place)) {
                free.add(requests.get(i));
            }
        }
        return free;
    }

    void keep(Map<KeyedRequest, KeyedAnswer> answers) {
        sql.statement(KEEP_ALL)
                .bind(ArrayColumns.of(answers.entrySet())
                        .column("client", "text", kept -> kept.getKey().client())
                        .column("key", "text", kept -> kept.getKey().key())
                        .column("fingerprint", "text", kept -> kept.getKey().fingerprint())
                        .column("status", "int4", kept -> kept.getValue().status())
                        .column("location", "text", kept -> kept.getValue().location())
                        .column("etag", "text", kept -> kept.getValue().etag())
                        .column("answer", "text", kept -> kept.getValue().body()))
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
