package vn.lantoa.deploy.fault.disk;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.lantoa.deploy.fault.ledger.Call;
import vn.lantoa.deploy.fault.ledger.CallJson;
import vn.lantoa.deploy.fault.ledger.CallKind;
import vn.lantoa.deploy.fault.ledger.Ledger;
import vn.lantoa.deploy.fault.ledger.LedgerEntry;
import vn.lantoa.deploy.fault.ledger.LoadAgency;
import vn.lantoa.deploy.fault.ledger.SentItem;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * One client of a press agency that does one thing after the other and notes each answer. What was refused it keeps, to
 * send it once more with the same key.
 */
final class SteadyClient implements Closeable {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(40);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LoadAgency agency;
    private final Tokens tokens;
    private final Ledger ledger;
    private final HttpConnection wire;
    private final List<Call> refused = new ArrayList<>();
    private long calls;

    SteadyClient(LoadAgency agency, URI gateway, Tokens tokens, Ledger ledger) {
        this.agency = agency;
        this.tokens = tokens;
        this.ledger = ledger;
        this.wire = new HttpConnection(gateway, ANSWER_WITHIN);
    }

    /**
     * An answer, or that there was none.
     *
     * @param status 0 where there was none
     * @param fault what is wrong with it; empty for nothing
     */
    record Seen(String what, int status, String fault, Duration took) {

        boolean isGood() {
            return status == 200 || status == 201;
        }
    }

    /** Posts one item, or some in one body. */
    Seen post(List<SentItem> items) {
        Call call = call(items.size() == 1 ? CallKind.SINGLE : CallKind.BULK, items);
        ledger.write(LedgerEntry.sent(call));
        Seen seen = send(call);
        if (!seen.isGood()) {
            refused.add(call);
        }
        return seen;
    }

    /** What was refused, once more with the same keys; ends with the first that is refused again. */
    List<Seen> postRefusedAgain() {
        List<Seen> seen = new ArrayList<>();
        while (!refused.isEmpty()) {
            Seen again = send(refused.get(0));
            seen.add(again);
            if (!again.isGood()) {
                break;
            }
            refused.remove(0);
        }
        return seen;
    }

    int refused() {
        return refused.size();
    }

    /** Posts so many items in one body that they are worked on later. */
    Large postLarge(List<SentItem> items) throws IOException {
        Call call = call(CallKind.BULK, items);
        ledger.write(LedgerEntry.sent(call));
        HttpAnswer answer = wire.send(CallJson.request(call).bearing(tokens.ofClient(agency.client())));
        if (answer.status() != 202) {
            throw new IOException("a large body was answered " + answer.status() + " " + answer.text());
        }
        return new Large(call, CallJson.tree(answer).path("id").asText());
    }

    /** A large body, and the submission that it became. */
    record Large(Call call, String id) {}

    /** How far a large body is. */
    JsonNode progress(Large large) throws IOException {
        return CallJson.tree(get("/api/v1/submissions/" + large.id()));
    }

    /** Notes what became of each line of a large body that was worked on to its end. */
    void noteLines(Large large) throws IOException {
        List<String> statuses = new ArrayList<>();
        String lines = get("/api/v1/submissions/" + large.id() + "/lines").text();
        for (String line : lines.split("\n")) {
            statuses.add(JSON.readTree(line).path("status").asText());
        }
        ledger.write(LedgerEntry.answered(large.call().number(), 202, false, statuses));
    }

    private HttpAnswer get(String target) throws IOException {
        return wire.send(Request.get(target)
                .with("Accept", target.endsWith("/lines") ? "application/x-ndjson" : "application/json")
                .bearing(tokens.ofClient(agency.client())));
    }

    /** Reads. */
    Seen read(String target) {
        long began = System.nanoTime();
        try {
            HttpAnswer answer = get(target);
            if (answer.status() != 200) {
                ledger.write(LedgerEntry.read(agency.code(), answer.status(), List.of()));
            }
            return seen("GET " + target, answer, began);
        } catch (IOException e) {
            return none("GET " + target, e, began);
        }
    }

    private Call call(CallKind kind, List<SentItem> items) {
        return new Call(++calls, agency.code(), kind, UUID.randomUUID().toString(), items, List.of());
    }

    private Seen send(Call call) {
        long began = System.nanoTime();
        try {
            HttpAnswer answer = wire.send(CallJson.request(call).bearing(tokens.ofClient(agency.client())));
            ledger.write(
                    answer.status() == 201 ? CallJson.acknowledgement(call, answer) : CallJson.refusal(call, answer));
            return seen("POST", answer, began);
        } catch (IOException e) {
            ledger.write(LedgerEntry.unknown(call.number(), e.toString()));
            return none("POST", e, began);
        }
    }

    private static Seen seen(String what, HttpAnswer answer, long began) {
        return new Seen(what, answer.status(), faultOf(answer), since(began));
    }

    private static Seen none(String what, IOException e, long began) {
        return new Seen(what, 0, e.toString(), since(began));
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** What a refusal must have. */
    private static String faultOf(HttpAnswer answer) {
        if (answer.status() < 400) {
            return "";
        }
        String type = answer.header("content-type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            return "no problem but " + type + ": " + answer.text();
        }
        JsonNode problem = CallJson.tree(answer);
        if (problem.path("status").asInt() != answer.status()
                || problem.path("code").asText().isEmpty()) {
            return "a problem without status or code: " + problem;
        }
        boolean says = answer.header("retry-after")
                .filter(value -> value.matches("[1-9]\\d*"))
                .isPresent();
        return answer.status() == 503 && !says ? "no Retry-After: " + problem : "";
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
