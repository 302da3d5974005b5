package vn.lantoa.deploy.fault.load;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.fault.ledger.Call;
import vn.lantoa.deploy.fault.ledger.CallJson;
import vn.lantoa.deploy.fault.ledger.Ledger;
import vn.lantoa.deploy.fault.ledger.LedgerEntry;
import vn.lantoa.deploy.fault.ledger.LoadAgency;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * Carries an agency's calls to the gateway and writes down what comes back: with the same key again and again until
 * there is an answer, or, now and then, not again after a call whose fate is unknown, as a client that dies.
 */
public final class CallSender implements Closeable {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Somebody is down or has just died, or the first try still runs: worth another try. */
    private static final Set<Integer> PASSING = Set.of(0, 409, 502, 503);
    /** One call in so many is given up as soon as its fate is unknown. */
    private static final int GIVES_UP = 8;

    private final LoadAgency agency;
    private final Tokens tokens;
    private final Ledger ledger;
    private final AvailabilityWatch watch;
    private final Random random;
    private final HttpConnection wire;

    public CallSender(
            LoadAgency agency, URI gateway, Tokens tokens, Ledger ledger, AvailabilityWatch watch, Random random) {
        this.agency = agency;
        this.tokens = tokens;
        this.ledger = ledger;
        this.watch = watch;
        this.random = random;
        this.wire = new HttpConnection(gateway, ANSWER_WITHIN);
    }

    /**
     * Sends.
     *
     * @return the answer that acknowledges the call; null when there is none
     */
    @Nullable
    HttpAnswer deliver(Call call) throws InterruptedException {
        ledger.write(LedgerEntry.sent(call));
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean faint = random.nextInt(GIVES_UP) == 0;
        while (true) {
            long sentAt = System.nanoTime();
            HttpAnswer answer = null;
            LedgerEntry outcome;
            try {
                answer = wire.send(CallJson.request(call).bearing(tokens.ofClient(agency.client())));
                outcome = answer.status() == 201
                        ? CallJson.acknowledgement(call, answer)
                        : CallJson.refusal(call, answer);
            } catch (IOException e) {
                outcome = LedgerEntry.unknown(call.number(), e.toString());
            }
            ledger.write(outcome);
            watch.outcome(Endpoint.SUBMISSIONS, sentAt, outcome.what() == LedgerEntry.What.ANSWERED);
            if (outcome.what() == LedgerEntry.What.ANSWERED) {
                return answer;
            }
            boolean givesUp = faint && outcome.what() == LedgerEntry.What.UNKNOWN;
            if (givesUp || !PASSING.contains(outcome.status()) || System.nanoTime() - end > 0) {
                return null;
            }
            LoadSwitch.pause(BETWEEN_TRIES);
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
