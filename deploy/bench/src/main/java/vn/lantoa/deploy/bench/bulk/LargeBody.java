package vn.lantoa.deploy.bench.bulk;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;

import vn.lantoa.deploy.bench.submit.SampleItem;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * A body of many items that a press agency sent.
 *
 * @param sender the client that sent it
 * @param answer 202 when it was taken
 */
record LargeBody(String sender, HttpAnswer answer) {

    /** What the state of a submission is once every line has its result; after the first, lines were refused. */
    private static final String ACCEPTED = "\"ACCEPTED\"";

    private static final List<String> REFUSED = List.of("\"PARTLY_ACCEPTED\"", "\"REJECTED\"");

    /** So many new items: made before the time is taken. */
    static byte[] of(int lines) {
        return SampleItem.lines("bulk-" + UUID.randomUUID(), lines);
    }

    static LargeBody send(HttpConnection wire, Tokens tokens, String sender, byte[] body) throws IOException {
        return new LargeBody(
                sender,
                wire.send(Request.post("/api/v1/submissions", "application/x-ndjson", body)
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .bearing(tokens.ofClient(sender))));
    }

    boolean isTaken() {
        return answer.status() == 202;
    }

    /** @throws IOException when it was not taken */
    LargeBody requireTaken() throws IOException {
        if (!isTaken()) {
            throw new IOException("not taken: " + answer.status() + " " + answer.text());
        }
        return this;
    }

    /** The id of its submission; of one that was taken. */
    String submission() {
        String path = path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Whether each of its lines has its result by now.
     *
     * @throws IOException when lines were refused: what is measured then is not what it costs to store them
     */
    boolean isApplied(HttpConnection wire, Tokens tokens) throws IOException {
        return isApplied(
                wire.send(Request.get(path()).bearing(tokens.ofClient(sender))).text());
    }

    static boolean isApplied(String submission) throws IOException {
        if (REFUSED.stream().anyMatch(submission::contains)) {
            throw new IOException("lines were refused: " + submission);
        }
        return submission.contains(ACCEPTED);
    }

    private String path() {
        return URI.create(answer.header("location").orElseThrow()).getPath();
    }
}
