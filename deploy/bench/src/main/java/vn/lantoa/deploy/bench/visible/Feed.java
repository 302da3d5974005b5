package vn.lantoa.deploy.bench.visible;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import vn.lantoa.deploy.bench.submit.SampleItem;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Tokens;

/** Posts items at a fixed rate, whether or not earlier ones are answered, and remembers when each 201 was there. */
public final class Feed implements AutoCloseable {

    private static final int CLIENTS = 32;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

    private final List<HttpConnection> wires = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final Tokens tokens;

    public Feed(URI gateway, Tokens tokens) {
        this.tokens = tokens;
        for (int i = 0; i < CLIENTS; i++) {
            wires.add(new HttpConnection(gateway, ANSWER_WITHIN));
        }
    }

    /**
     * Posts.
     *
     * @param day on which all of them are published
     * @param perSecond items, in posts of {@code lines}
     * @return for each item the time of its 201, in their order
     */
    public List<Long> post(LocalDate day, int perSecond, int lines, Duration time)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long count = perSecond * time.toSeconds() / lines;
        long pause = 1_000_000_000L * lines / perSecond;
        AtomicLong next = new AtomicLong();
        List<Future<List<Long>>> running = wires.stream()
                .map(wire -> threads.submit(() -> {
                    List<Long> answered = new ArrayList<>();
                    for (long number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                        LockSupport.parkNanos(begin + number * pause - System.nanoTime());
                        one(wire, day, lines);
                        answered.addAll(Collections.nCopies(lines, System.nanoTime()));
                    }
                    return answered;
                }))
                .toList();
        List<Long> all = new ArrayList<>();
        try {
            for (Future<List<Long>> one : running) {
                all.addAll(one.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("posting failed: " + e.getCause(), e);
        }
        return all.stream().sorted().toList();
    }

    private void one(HttpConnection wire, LocalDate day, int lines) throws IOException {
        List<String> names =
                Stream.generate(() -> "BBD-" + UUID.randomUUID()).limit(lines).toList();
        HttpAnswer answer = wire.send(SampleItem.post(names, UUID.randomUUID().toString(), day + "T08:00:00+07:00")
                .bearing(tokens.ofClient("press-bbd")));
        if (answer.status() != 201) {
            throw new IOException("an item is not taken: " + answer.status() + " " + answer.text());
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (HttpConnection wire : wires) {
            wire.close();
        }
    }
}
