package vn.lantoa.deploy.bench.bulk;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.bench.measure.Latencies;
import vn.lantoa.deploy.bench.measure.Memory;
import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.bench.submit.SampleItem;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * An agency that has an item to post twenty times a second, beside what others do; and a look at the memory. An answer
 * is timed from when its post was due: one that is slow makes those behind it late, and that counts.
 */
final class SinglePosts {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration EACH = Duration.ofMillis(50);
    private static final int BETWEEN_LOOKS = 20;
    private static final String PUBLISHED_AT = "2024-03-29T08:00:00+07:00";
    private static final Pattern OLD = Pattern.compile(
            "(?m)^jvm_memory_used_bytes\\{area=\"heap\",id=\"[^\"]*(?:Tenured|Old) Gen\"} ([0-9.E+]+)$");
    private static final double MIB = 1024.0 * 1024;

    private final LocalStack stack;
    private final Tokens tokens;

    SinglePosts(LocalStack stack, Tokens tokens) {
        this.stack = stack;
        this.tokens = tokens;
    }

    /** What happens while the posts are sent. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** What was seen: the most of memory, and how long each post took. */
    record Seen(Latencies latencies, int refused, double oldHeapMib, double residentMib) {}

    Seen during(Work work) throws IOException, InterruptedException {
        Posting posting = new Posting();
        Thread thread = new Thread(posting, "single posts");
        thread.start();
        try {
            work.run();
        } finally {
            posting.done = true;
            thread.join();
        }
        Exception failed = posting.failed;
        if (failed != null) {
            throw new IOException("posting failed: " + failed.getMessage(), failed);
        }
        return new Seen(posting.latencies, posting.refused, posting.old, posting.resident);
    }

    private final class Posting implements Runnable {

        private final Latencies latencies = new Latencies();
        private volatile boolean done;
        private int refused;
        private double old;
        private double resident;
        private @Nullable Exception failed;

        @Override
        public void run() {
            try (HttpConnection wire = new HttpConnection(stack.gateway(), PATIENCE);
                    HttpConnection management = new HttpConnection(stack.managementUrl("media"), PATIENCE)) {
                long begin = System.nanoTime();
                for (int turn = 0; !done; turn++) {
                    long due = begin + turn * EACH.toNanos();
                    LockSupport.parkNanos(due - System.nanoTime());
                    post(wire, due);
                    if (turn % BETWEEN_LOOKS == 0) {
                        look(management);
                    }
                }
            } catch (IOException | RuntimeException e) {
                failed = e;
            }
        }

        private void post(HttpConnection wire, long due) throws IOException {
            Request request = SampleItem.post(
                            "single-" + UUID.randomUUID(), UUID.randomUUID().toString(), PUBLISHED_AT)
                    .bearing(tokens.ofClient("press-vnbd"));
            HttpAnswer answer = wire.send(request);
            if (answer.status() == 201) {
                latencies.add(System.nanoTime() - due);
            } else {
                refused++;
            }
        }

        private void look(HttpConnection management) throws IOException {
            Matcher found =
                    OLD.matcher(management.send(Request.get("/q/metrics")).text());
            if (found.find()) {
                old = Math.max(old, Double.parseDouble(found.group(1)) / MIB);
            }
            resident = Math.max(
                    resident, Memory.of(ProcessTree.of(stack.pid("media"))).residentMib());
        }
    }
}
