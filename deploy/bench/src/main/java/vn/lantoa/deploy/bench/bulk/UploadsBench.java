package vn.lantoa.deploy.bench.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.MeasuredSeries;
import vn.lantoa.deploy.bench.measure.Quiet;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * Many large bodies at once, by two press agencies, while a third one posts single items: what is taken and what is
 * refused, what it costs the third one, and what the media-service holds in memory meanwhile.
 */
public final class UploadsBench {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration APPLIED_WITHIN = Duration.ofMinutes(15);
    private static final List<String> SENDERS = List.of("press-bbd", "press-btv");

    private final Path root;
    private final Path target;
    private final int uploads;
    private final int lines;
    private final Duration alone;
    private final PrintStream out;

    public UploadsBench(Path root, Path target, int uploads, int lines, Duration alone, PrintStream out) {
        this.root = root;
        this.target = target;
        this.uploads = uploads;
        this.lines = lines;
        this.alone = alone;
        this.out = out;
    }

    public BenchReport run() throws IOException, InterruptedException {
        StackSettings settings = StackSettings.onFreePorts(root, target.resolve("uploads"))
                .durably()
                .freshly();
        try (LocalStack stack = LocalStack.start(settings)) {
            Tokens tokens = new Tokens(stack.tokenEndpoint());
            out.println("warming up, and one body before");
            new SinglePosts(stack, tokens).during(() -> pause(alone));
            await(stack, tokens, List.of(send(stack, tokens, 0, LargeBody.of(lines))));
            Quiet.await(stack);
            out.println("single items alone for " + alone.toSeconds() + " s");
            SinglePosts.Seen before = new SinglePosts(stack, tokens).during(() -> pause(alone));
            out.println(uploads + " bodies of " + lines + " items at once");
            List<byte[]> items =
                    Stream.generate(() -> LargeBody.of(lines)).limit(uploads).toList();
            List<LargeBody> bodies = new ArrayList<>();
            long begin = System.nanoTime();
            SinglePosts.Seen meanwhile = new SinglePosts(stack, tokens).during(() -> {
                bodies.addAll(sendAll(stack, tokens, items));
                await(stack, tokens, bodies);
            });
            return report(before, meanwhile, bodies, (System.nanoTime() - begin) / 1e9);
        } catch (SQLException e) {
            throw new IOException("the outbox cannot be looked at: " + e.getMessage(), e);
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private List<LargeBody> sendAll(LocalStack stack, Tokens tokens, List<byte[]> items)
            throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(items.size());
        try {
            List<Callable<LargeBody>> each = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                int turn = i;
                each.add(() -> send(stack, tokens, turn, items.get(turn)));
            }
            List<LargeBody> bodies = new ArrayList<>();
            for (Future<LargeBody> one : threads.invokeAll(each)) {
                bodies.add(one.get());
            }
            return bodies;
        } catch (ExecutionException e) {
            throw new IOException("sending failed: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private LargeBody send(LocalStack stack, Tokens tokens, int turn, byte[] items) throws IOException {
        try (HttpConnection wire = new HttpConnection(stack.gateway(), PATIENCE)) {
            return LargeBody.send(wire, tokens, SENDERS.get(turn % SENDERS.size()), items);
        }
    }

    private static void await(LocalStack stack, Tokens tokens, List<LargeBody> bodies) throws IOException {
        long until = System.nanoTime() + APPLIED_WITHIN.toNanos();
        try (HttpConnection wire = new HttpConnection(stack.gateway(), PATIENCE)) {
            for (LargeBody body : bodies) {
                while (body.isTaken() && !body.isApplied(wire, tokens)) {
                    if (System.nanoTime() > until) {
                        throw new IOException("not applied within " + APPLIED_WITHIN);
                    }
                    pause(Duration.ofMillis(500));
                }
            }
        }
    }

    private BenchReport report(
            SinglePosts.Seen before, SinglePosts.Seen meanwhile, List<LargeBody> bodies, double seconds) {
        BenchReport report = new BenchReport(
                "uploads", uploads + " bodies of " + lines + " items at once, while another agency posts single items");
        report.figure("single posts alone, p50", "ms", one(before.latencies().millisAt(0.5)));
        report.figure("single posts alone, p99", "ms", one(before.latencies().millisAt(0.99)));
        report.figure(
                "single posts meanwhile, p50", "ms", one(meanwhile.latencies().millisAt(0.5)));
        report.figure(
                "single posts meanwhile, p99", "ms", one(meanwhile.latencies().millisAt(0.99)));
        report.figure(
                "p99 meanwhile ÷ alone",
                "÷ (reach ≤ 2)",
                one(meanwhile.latencies().millisAt(0.99) / before.latencies().millisAt(0.99)));
        report.figure("old generation of the media-service alone", "MiB", one(before.oldHeapMib()));
        report.figure("old generation meanwhile", "MiB", one(meanwhile.oldHeapMib()));
        report.figure("resident memory alone", "MiB", one(before.residentMib()));
        report.figure("resident memory meanwhile", "MiB", one(meanwhile.residentMib()));
        report.figure("until all that were taken were applied", "s", one(seconds));
        report.note("answers: " + counted(bodies));
        report.note("single posts answered otherwise than 201: " + before.refused() + " alone, " + meanwhile.refused()
                + " meanwhile");
        report.note("old generation: the most that the JVM told of it, with what no collection has taken yet");
        return report;
    }

    private static Map<String, Integer> counted(List<LargeBody> bodies) {
        Map<String, Integer> counted = new TreeMap<>();
        for (LargeBody body : bodies) {
            HttpAnswer answer = body.answer();
            String wait = answer.header("retry-after")
                    .map(seconds -> " with Retry-After")
                    .orElse("");
            counted.merge(answer.status() + wait, 1, Integer::sum);
        }
        return counted;
    }

    private static MeasuredSeries one(double value) {
        return new MeasuredSeries(List.of(value));
    }
}
