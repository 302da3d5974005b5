package vn.lantoa.deploy.bench.plans;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/** An officer who asks the task-service over one connection. */
final class PlanAsker implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Tokens tokens;
    private final HttpConnection wire;

    PlanAsker(URI service, Tokens tokens) {
        this.tokens = tokens;
        this.wire = new HttpConnection(service, PATIENCE);
    }

    /**
     * Sends once.
     *
     * @param has what the answer must say, as a sign that it did what it was to do, and not of nothing
     * @return how long the answer took, in nanoseconds
     */
    long ask(Request request, Pattern has) throws IOException {
        Request borne = request.bearing(tokens.ofUser("officer"));
        long begin = System.nanoTime();
        HttpAnswer answer = wire.send(borne);
        long taken = System.nanoTime() - begin;
        if (answer.status() / 100 != 2 || !has.matcher(answer.text()).find()) {
            throw new IOException(request.method() + " " + request.target() + ": " + answer.status() + " without " + has
                    + ": "
                    + answer.text().substring(0, Math.min(500, answer.text().length())));
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
