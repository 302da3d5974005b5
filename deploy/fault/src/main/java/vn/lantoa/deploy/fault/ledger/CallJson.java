package vn.lantoa.deploy.fault.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.Request;

/** A call as a request, and what its answer says. */
public final class CallJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How the status of a line begins that was not taken. */
    public static final String REJECTED = "REJECTED";

    private CallJson() {}

    /** In bulk a line each, otherwise one document; a duplicate looks as its first did. */
    public static Request request(Call call) {
        try {
            return call.sightings().isEmpty() ? submission(call) : observation(call);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an item cannot be written", e);
        }
    }

    private static Request submission(Call call) throws JsonProcessingException {
        Request request = call.items().size() > 1
                ? Request.post("/api/v1/submissions", "application/x-ndjson", lines(call.items()))
                : Request.post("/api/v1/submissions", "application/json", document(call.items()));
        return request.with("Idempotency-Key", call.key());
    }

    private static Request observation(Call call) throws JsonProcessingException {
        return Request.post("/api/v1/metric-observations", "application/json", document(call.sightings()))
                .with("Idempotency-Key", call.key());
    }

    private static String document(List<?> items) throws JsonProcessingException {
        return "{\"items\":" + JSON.writeValueAsString(items) + "}";
    }

    private static String lines(List<SentItem> items) throws JsonProcessingException {
        List<String> lines = new ArrayList<>();
        for (SentItem item : items) {
            lines.add(JSON.writeValueAsString(item));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** What a 201 says, as a line of the ledger. */
    public static LedgerEntry acknowledgement(Call call, HttpAnswer answer) {
        List<String> statuses = new ArrayList<>();
        tree(answer).path("lines").forEach(line -> statuses.add(status(line)));
        boolean replayed =
                answer.header("idempotency-replayed").filter("true"::equals).isPresent();
        return LedgerEntry.answered(call.number(), answer.status(), replayed, statuses);
    }

    /** What is rejected says why. */
    private static String status(JsonNode line) {
        String status = line.path("status").asText();
        return status.equals(REJECTED) ? REJECTED + " " + line.path("errors") : status;
    }

    /** Every other answer, with its beginning, or with the header that a 503 must have and does not. */
    public static LedgerEntry refusal(Call call, HttpAnswer answer) {
        boolean silent = answer.status() == 503 && answer.header("retry-after").isEmpty();
        String text = answer.text();
        String note = text.substring(0, Math.min(text.length(), 300));
        return LedgerEntry.turnedAway(call.number(), answer.status(), silent ? LedgerEntry.NO_RETRY_AFTER : note);
    }

    public static JsonNode tree(HttpAnswer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("not JSON: " + answer.text(), e);
        }
    }
}
