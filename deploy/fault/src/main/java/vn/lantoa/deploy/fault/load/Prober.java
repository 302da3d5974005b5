package vn.lantoa.deploy.fault.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import vn.lantoa.deploy.fault.ledger.Ledger;
import vn.lantoa.deploy.fault.ledger.LedgerEntry;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/** Knocks again and again at a door that is only read from, and tells the watch. */
public final class Prober implements Callable<Void> {

    private static final Duration EVERY = Duration.ofMillis(50);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final Endpoint door;
    private final String target;
    private final String client;
    private final URI gateway;
    private final Tokens tokens;
    private final LoadSwitch weather;
    private final AvailabilityWatch watch;
    private final Ledger ledger;

    public Prober(
            Endpoint door,
            String target,
            URI gateway,
            Tokens tokens,
            LoadSwitch weather,
            AvailabilityWatch watch,
            Ledger ledger) {
        this.door = door;
        this.target = target;
        this.client = "reporting-job";
        this.gateway = gateway;
        this.tokens = tokens;
        this.weather = weather;
        this.watch = watch;
        this.ledger = ledger;
    }

    @Override
    public Void call() throws InterruptedException, IOException {
        try (HttpConnection wire = new HttpConnection(gateway, ANSWER_WITHIN)) {
            while (weather.storms()) {
                knock(wire);
                weather.rest(EVERY);
            }
        }
        return null;
    }

    private void knock(HttpConnection wire) {
        long sentAt = System.nanoTime();
        try {
            HttpAnswer answer = wire.send(Request.get(target).bearing(tokens.ofClient(client)));
            watch.outcome(door, sentAt, answer.status() == 200);
            if (answer.status() != 200) {
                ledger.write(LedgerEntry.read(client, answer.status(), List.of()));
            }
        } catch (IOException down) {
            watch.outcome(door, sentAt, false);
        }
    }
}
