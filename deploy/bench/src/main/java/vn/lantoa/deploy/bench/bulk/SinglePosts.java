package vn.lantoa.deploy.bench.bulk;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
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
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
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
        Looking looking = new Looking();
        List<Repeated> both = List.of(posting, looking);
        List<Thread> threads = both.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        try {
            work.run();
        } finally {
            both.forEach(Repeated::end);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        for (Repeated one : both) {
            Exception failed = one.failed;
            if (failed != null) {
                throw new IOException("posting or looking failed: " + failed.getMessage(), failed);
            }
        }
        return new Seen(posting.latencies, posting.refused, looking.old, looking.resident);
    }

    /** Something done at fixed times until it is ended. */
    private abstract static class Repeated implements Runnable {

        private final URI address;
        private final Duration pause;
        private volatile boolean done;
        private @Nullable Exception failed;

        private Repeated(URI address, Duration pause) {
            this.address = address;
            this.pause = pause;
        }

        @Override
        public final void run() {
            try (HttpConnection wire = new HttpConnection(address, PATIENCE)) {
                long begin = System.nanoTime();
                for (int turn = 0; !done; turn++) {
                    long due = begin + turn * pause.toNanos();
                    LockSupport.parkNanos(due - System.nanoTime());
                    once(wire, due);
                }
            } catch (IOException | RuntimeException e) {
                failed = e;
            }
        }

        abstract void once(HttpConnection wire, long due) throws IOException;

        private void end() {
            done = true;
        }
    }

    private final class Posting extends Repeated {

        private final Latencies latencies = new Latencies();
        private int refused;

        private Posting() {
            super(stack.gateway(), EACH);
        }

        @Override
        void once(HttpConnection wire, long due) throws IOException {
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
    }

    /** Beside the posts: what it takes is in no post's time. */
    private final class Looking extends Repeated {

        private double old;
        private double resident;

        private Looking() {
            super(stack.managementUrl("media"), BETWEEN_LOOKS);
        }

        @Override
        void once(HttpConnection management, long due) throws IOException {
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
