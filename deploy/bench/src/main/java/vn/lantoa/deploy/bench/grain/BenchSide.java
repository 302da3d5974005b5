package vn.lantoa.deploy.bench.grain;

import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/** One reporting-service with so many facts. */
final class BenchSide implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(500);
    private static final Duration REBUILT_WITHIN = Duration.ofMinutes(60);
    private static final String REBUILDS = "/api/v1/operations/reporting/rebuilds";
    private static final Set<String> RUNNING = Set.of("REQUESTED", "RUNNING", "READING");

    private final FactLoad load;
    private final Tokens tokens;
    private final HttpConnection wire;
    private final ObjectMapper json = new ObjectMapper();

    BenchSide(LocalStack stack, String part, Tokens tokens) {
        this.load = new FactLoad(stack.database(part));
        this.tokens = tokens;
        this.wire = new HttpConnection(stack.url(part), PATIENCE);
    }

    /** What the rebuild found and how long both took. */
    record Filled(Duration loading, Duration rebuilding, JsonNode rebuild) {}

    /** Loads the facts and has the service build its sums from them. */
    Filled fill(FactDistribution recipe, long facts) throws IOException, SQLException {
        long begin = System.nanoTime();
        load.execute(new ReferenceData(recipe).statements());
        load.load(recipe, ReferenceData.PLAN.toString(), facts);
        long loaded = System.nanoTime();
        JsonNode rebuild = rebuild();
        load.execute(List.of("VACUUM (ANALYZE)", "CHECKPOINT"));
        wire.close(); // the service ends a connection that rests while the other side is filled
        return new Filled(Duration.ofNanos(loaded - begin), Duration.ofNanos(System.nanoTime() - loaded), rebuild);
    }

    private JsonNode rebuild() throws IOException {
        HttpAnswer asked = wire.send(Request.post(REBUILDS, "application/json", "{\"from\":\"FACTS\"}")
                .bearing(tokens.ofUser("operator")));
        if (asked.status() / 100 != 2) {
            throw new IOException("no rebuild: " + asked.status() + " " + asked.text());
        }
        String id = json.readTree(asked.body()).path("id").asText();
        long end = System.nanoTime() + REBUILT_WITHIN.toNanos();
        while (System.nanoTime() - end < 0) {
            HttpAnswer answer = wire.send(Request.get(REBUILDS + "/" + id).bearing(tokens.ofUser("operator")));
            JsonNode state = json.readTree(answer.body());
            if (!RUNNING.contains(state.path("state").asText())) {
                return completed(state);
            }
            LockSupport.parkNanos(LOOKS_EVERY.toNanos());
        }
        throw new IOException("the rebuild does not end");
    }

    private static JsonNode completed(JsonNode state) throws IOException {
        if (!state.path("state").asText().equals("COMPLETED")) {
            throw new IOException("the rebuild failed: " + state);
        }
        return state;
    }

    /**
     * Asks once.
     *
     * @return how long the answer took, in nanoseconds
     */
    long ask(BenchQuery question) throws IOException {
        Request request = Request.get(question.target()).bearing(tokens.ofClient("reporting-job"));
        long begin = System.nanoTime();
        HttpAnswer answer = wire.send(request);
        long taken = System.nanoTime() - begin;
        if (answer.status() != 200) {
            throw new IOException(question.name() + ": " + answer.status() + " " + answer.text());
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
