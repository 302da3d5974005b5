package vn.lantoa.deploy.bench.submit;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PgbenchScriptTest {

    private static final String ID = "018f0000-0000-7000-8000-000000000001";

    private static final List<String> LOG = ("""
            2024-03-29 08:00:00.000 UTC media LOG:  execute <unnamed>: BEGIN
            2024-03-29 08:00:00.000 UTC media LOG:  execute S_9: DELETE FROM outbox
            2024-03-29 08:00:00.000 UTC media LOG:  execute S_2: COMMIT
            2024-03-29 08:00:00.000 UTC reporting LOG:  execute S_7: INSERT INTO content_fact VALUES ($1)
            2024-03-29 08:00:00.000 UTC reporting DETAIL:  Parameters: $1 = 'MARK'
            2024-03-29 08:00:00.001 UTC media LOG:  execute <unnamed>: BEGIN
            2024-03-29 08:00:00.001 UTC media LOG:  execute S_1: SELECT pg_try_advisory_xact_lock($1)
            2024-03-29 08:00:00.001 UTC media DETAIL:  Parameters: $1 = '42'
            2024-03-29 08:00:00.001 UTC media LOG:  execute S_3: SELECT 1 FROM k WHERE key = $1
            2024-03-29 08:00:00.001 UTC media DETAIL:  Parameters: $1 = 'a-key'
            2024-03-29 08:00:00.002 UTC media LOG:  execute <unnamed>: INSERT INTO item (id, external_id, title, plan)
            \tVALUES ($1, $2, $3, $4)
            2024-03-29 08:00:00.002 UTC media DETAIL:  Parameters: $1 = '%1$s', $2 = 'MARK', $3 = 'it''s, so', $4 = NULL
            2024-03-29 08:00:00.003 UTC media LOG:  execute S_5: INSERT INTO outbox VALUES ($1)
            2024-03-29 08:00:00.003 UTC media DETAIL:  Parameters: $1 = '{"id":"%1$s","externalId":"MARK"}'
            2024-03-29 08:00:00.003 UTC media LOG:  execute S_9: SELECT * FROM outbox WHERE sequence > 0
            2024-03-29 08:00:00.003 UTC media LOG:  execute S_5: INSERT INTO outbox VALUES ($1)
            2024-03-29 08:00:00.003 UTC media DETAIL:  Parameters: $1 = 'x'
            2024-03-29 08:00:00.004 UTC media LOG:  execute S_2: COMMIT
            2024-03-29 08:00:00.005 UTC media LOG:  execute <unnamed>: BEGIN""").formatted(ID).lines().toList();

    private final List<Executed> transaction = ServerLog.transactionWith("MARK", "media", LOG);

    @Test
    void findsTheTransactionOfTheMarkedRequest() {
        assertThat(transaction)
                .extracting(executed -> executed.sql().split("[ (]")[0])
                .containsExactly("BEGIN", "SELECT", "SELECT", "INSERT", "INSERT", "INSERT", "COMMIT");
        assertThat(transaction.get(3).sql()).contains("\nVALUES ($1, $2, $3, $4)");
        assertThat(transaction.get(3).parameters()).containsExactly(ID, "MARK", "it's, so", null);
        assertThatThrownBy(() -> ServerLog.transactionWith("nobody", "media", LOG))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNewInEveryRequestIsNewInEveryTransaction() {
        String script = PgbenchScript.of(transaction, "MARK");

        assertThat(script)
                .contains("pg_try_advisory_xact_lock(:n::bigint)")
                .contains("'BBD-' || :n::text")
                .contains("'it''s, so', NULL)")
                .doesNotContain(ID, "MARK", "$1");
    }

    @Test
    void theLocksOfAKeyAreNewAlsoWhereSeveralAreAskedFor() {
        Executed claim = new Executed(
                "SELECT lock FROM unnest($1::int8[]) AS lock WHERE NOT pg_try_advisory_xact_lock(lock)",
                List.of("{42}"));

        assertThat(PgbenchScript.of(List.of(claim), "MARK")).contains("unnest(('{' || :n::text || '}')::int8[])");
    }

    @Test
    void noTextLooksLikeAVariable() {
        Executed insert = new Executed("INSERT INTO t VALUES ($1)", List.of("{\"at\":null,\"on\":5} 08:30"));

        assertThat(PgbenchScript.of(List.of(insert), "MARK")).contains("('{\"at\":' || 'null,\"on\":5} 08:30')");
    }

    @Test
    void theSameIdIsTheSameEverywhere() {
        String script = PgbenchScript.of(transaction, "MARK");
        String id = script.substring(script.indexOf("('00'") + 1, script.indexOf(")::uuid"));

        assertThat(script).contains("'{\"id\":\"' || " + id + " || '\",\"externalId\":\"'");
    }

    @Test
    void goesAsOftenToTheServerAsTheDriver() {
        String script = PgbenchScript.of(transaction, "MARK").replaceAll("(?s)^.*?(\\\\startpipeline)", "$1");

        assertThat(script.lines().map(line -> line.split("[ (;]")[0]).toList())
                .containsExactly(
                        "\\startpipeline",
                        "BEGIN",
                        "SELECT",
                        "SELECT",
                        "\\endpipeline",
                        "INSERT",
                        "VALUES",
                        "\\startpipeline",
                        "INSERT",
                        "INSERT",
                        "\\endpipeline",
                        "COMMIT");
    }
}
