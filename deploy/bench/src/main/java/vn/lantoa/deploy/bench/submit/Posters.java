package vn.lantoa.deploy.bench.submit;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import vn.lantoa.deploy.bench.measure.Latencies;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * Clients that each post one item after the other, as fast as they are answered. Connections stay for one call of
 * {@link #post}: a server may close one that is idle while another server is measured.
 */
final class Posters implements AutoCloseable {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final String PUBLISHED_AT = "2024-03-29T08:00:00+07:00";

    private final List<HttpConnection> wires = new ArrayList<>();
    private final Tokens tokens;
    private final ExecutorService threads;
    private final AtomicLong other = new AtomicLong();

    Posters(URI gateway, Tokens tokens, int clients) {
        this.tokens = tokens;
        for (int i = 0; i < clients; i++) {
            wires.add(new HttpConnection(gateway, ANSWER_WITHIN));
        }
        threads = Executors.newFixedThreadPool(clients);
    }

    /** How many were answered with 201, how long each took, and how long it went on. */
    record Result(Latencies latencies, double seconds) {

        double perSecond() {
            return latencies.count() / seconds;
        }
    }

    Result post(Duration time) throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        List<Future<?>> running = wires.stream()
                .<Future<?>>map(wire -> threads.submit(() -> {
                    postUntil(wire, end, latencies);
                    return null;
                }))
                .toList();
        try {
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("posting failed: " + e.getCause(), e);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        hangUp();
        return new Result(latencies, seconds);
    }

    private void postUntil(HttpConnection wire, long end, Latencies latencies) throws IOException {
        while (System.nanoTime() - end < 0) {
            String token = tokens.ofClient("press-bbd");
            long sent = System.nanoTime();
            HttpAnswer answer = wire.send(SampleItem.post(
                            "BBD-" + UUID.randomUUID(), UUID.randomUUID().toString(), PUBLISHED_AT)
                    .bearing(token));
            if (answer.status() == 201) {
                latencies.add(System.nanoTime() - sent);
            } else {
                other.incrementAndGet();
            }
        }
    }

    /** Answers other than 201 by now. */
    long refused() {
        return other.get();
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        hangUp();
    }

    /** Each connection opens itself when it is needed again. */
    private void hangUp() throws IOException {
        for (HttpConnection wire : wires) {
            wire.close();
        }
    }
}
