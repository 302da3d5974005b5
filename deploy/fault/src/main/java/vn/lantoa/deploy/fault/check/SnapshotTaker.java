package vn.lantoa.deploy.fault.check;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.fault.check.SystemSnapshot.Cell;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Figures;
import vn.lantoa.deploy.fault.ledger.CallJson;
import vn.lantoa.deploy.fault.load.LoadSwitch;
import vn.lantoa.deploy.fault.load.Round;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/** Takes the picture when the storm is over and everything that was on its way has arrived, or should have. */
public final class SnapshotTaker {

    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(200);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

    private final LocalStack stack;
    private final Tokens tokens;
    private final StoredState stores;

    public SnapshotTaker(LocalStack stack, Tokens tokens) {
        this.stack = stack;
        this.tokens = tokens;
        this.stores = new StoredState(stack);
    }

    /**
     * Waits until reporting has what media has, but not for ever: what has not arrived then is missing in the picture.
     *
     * @return how long it took
     */
    public Duration awaitArrival(Round round) throws InterruptedException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < ARRIVES_WITHIN.toNanos() && !hasArrived(round)) {
            LoadSwitch.pause(LOOKS_EVERY);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private boolean hasArrived(Round round) {
        return stores.undelivered() == 0
                && new HashSet<>(stores.factRevisions(round)).equals(new HashSet<>(stores.revisions(round)))
                && new HashSet<>(stores.observedFacts(round)).equals(new HashSet<>(stores.observations(round)));
    }

    public SystemSnapshot picture(Round round) throws IOException, InterruptedException {
        return new SystemSnapshot(
                stores.items(round),
                stores.revisions(round),
                stores.facts(round),
                stores.factRevisions(round),
                stores.observations(round),
                stores.observedFacts(round),
                answered(round),
                stores.figures(round),
                DeadLetterCount.at(stack.kafka()),
                stores.parked(),
                stores.undelivered());
    }

    private Map<Cell, Figures> answered(Round round) throws IOException {
        String target = "/api/v1/aggregates?measures=works,publications,seconds,airtimeSeconds,views"
                + "&groupBy=agency,genre&calendar=CALENDAR&from=" + round.from() + "&to=" + round.to();
        try (HttpConnection wire = new HttpConnection(stack.gateway(), ANSWER_WITHIN)) {
            HttpAnswer answer = wire.send(Request.get(target).bearing(tokens.ofClient("reporting-job")));
            if (answer.status() != 200) {
                throw new IOException("no aggregates: " + answer.status() + " " + answer.text());
            }
            Map<Cell, Figures> cells = new HashMap<>();
            for (JsonNode row : CallJson.tree(answer).path("rows")) {
                cells.put(
                        new Cell(row.path("agency").asText(), row.path("genre").asText()), figures(row));
            }
            return cells;
        }
    }

    private static Figures figures(JsonNode row) {
        return new Figures(
                row.path("works").asLong(),
                row.path("publications").asLong(),
                row.path("seconds").asLong(),
                row.path("airtimeSeconds").asLong(),
                row.path("views").asLong());
    }
}
