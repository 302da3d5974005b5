package vn.lantoa.deploy.local.sample.step;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.SampleException;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.item.GeneratedItem;
import vn.lantoa.deploy.local.sample.item.Observation;

/**
 * Sends what an agency published and how far it spread, in NDJSON with its own credentials. The same bytes have the
 * same idempotency key; and since keys are forgotten after some days, what is to be sent is looked for among the
 * submissions first.
 */
public final class SubmissionStep {

    /** What a body may hold to be answered at once. */
    private static final int MOST_LINES = 1_000;

    private static final String TYPE = "application/x-ndjson";
    private static final int KEY_DIGITS = 32;

    private final LoadContext loading;
    private final Actor press;
    private final Set<String> known;

    public SubmissionStep(LoadContext loading, String agency) {
        this.loading = loading;
        this.press = Actor.press(agency);
        this.known = loading.gateway().all(press, "submissions?agency=" + agency + "&sort=createdAt").stream()
                .map(submission -> submission.path("bodySha256").asText())
                .collect(Collectors.toSet());
    }

    public void send(List<GeneratedItem> items) {
        send("submissions", LoadCounts.Kind.ITEMS, items);
    }

    public void observe(List<Observation> observations) {
        send("metric-observations", LoadCounts.Kind.OBSERVATIONS, observations);
    }

    private void send(String path, LoadCounts.Kind kind, List<?> lines) {
        for (int from = 0; from < lines.size(); from += MOST_LINES) {
            List<?> part = lines.subList(from, Math.min(lines.size(), from + MOST_LINES));
            if (isWritten(path, ndjson(part))) {
                loading.tally().written(kind, part.size());
            } else {
                loading.tally().found(kind, part.size());
            }
        }
    }

    private boolean isWritten(String path, byte[] body) {
        String sha256 = sha256(body);
        if (known.contains(sha256)) {
            return false;
        }
        Reply reply = loading.gateway()
                .send(
                        press,
                        loading.gateway()
                                .post(path, TYPE, body)
                                .with("Idempotency-Key", "nam-mau-" + sha256.substring(0, KEY_DIGITS)));
        if (reply.body().path("rejected").asInt() > 0) {
            throw new SampleException("POST " + path + " of " + press.name() + " has rejected lines: " + faults(reply));
        }
        return !reply.isReplayed();
    }

    private static String faults(Reply reply) {
        for (JsonNode line : reply.body().path("lines")) {
            if (!line.path("errors").isEmpty()) {
                return line.toString();
            }
        }
        return "";
    }

    private byte[] ndjson(List<?> lines) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Object line : lines) {
            body.writeBytes(loading.gateway().bytes(line));
            body.write('\n');
        }
        return body.toByteArray();
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
