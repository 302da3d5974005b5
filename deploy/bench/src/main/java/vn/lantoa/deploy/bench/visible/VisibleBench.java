package vn.lantoa.deploy.bench.visible;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.Latencies;
import vn.lantoa.deploy.bench.measure.MeasuredSeries;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * B6: items at a fixed rate, and how long after its 201 each is counted in /aggregates; bare Kafka in turns with it.
 */
public final class VisibleBench {

    /** A ContentItemsRecorded of one ordinary item. */
    private static final int RECORD_SIZE = 700;

    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(10);
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 10);
    private static final double P99 = 0.99;

    private final Path root;
    private final Path target;
    private final int rounds;
    private final int perSecond;
    private final int lines;
    private final Duration time;
    private final Duration warmUp;
    private final PrintStream out;
    private final Latencies asking = new Latencies();

    public VisibleBench(
            Path root,
            Path target,
            int rounds,
            int perSecond,
            int lines,
            Duration time,
            Duration warmUp,
            PrintStream out) {
        this.root = root;
        this.target = target;
        this.rounds = rounds;
        this.perSecond = perSecond;
        this.lines = lines;
        this.time = time;
        this.warmUp = warmUp;
        this.out = out;
    }

    public BenchReport run() throws IOException, InterruptedException {
        StackSettings settings =
                StackSettings.onFreePorts(root, target.resolve("b6")).durably().freshly();
        try (LocalStack stack = LocalStack.start(settings)) {
            Tokens tokens = new Tokens(stack.tokenEndpoint());
            try (Feed feed = new Feed(stack.gateway(), tokens);
                    BareKafka kafka = new BareKafka(stack.kafka(), RECORD_SIZE)) {
                out.println("warming up for " + warmUp.toSeconds() + " s");
                ours(stack, tokens, feed, 0, warmUp);
                kafka.measure(perSecond, Duration.ofSeconds(5));
                List<Latencies> ours = new ArrayList<>();
                List<Latencies> bare = new ArrayList<>();
                for (int round = 1; round <= rounds; round++) {
                    ours.add(ours(stack, tokens, feed, round, time));
                    bare.add(kafka.measure(perSecond, time));
                    out.printf(
                            "round %d of %d: ours p50 %.0f ms, p99 %.0f ms; Kafka p99 %.1f ms%n",
                            round,
                            rounds,
                            ours.get(round - 1).millisAt(0.5),
                            ours.get(round - 1).millisAt(P99),
                            bare.get(round - 1).millisAt(P99));
                }
                return report(ours, bare);
            }
        }
    }

    /** Each round is published in a month of its own, so that its items are counted apart. */
    private Latencies ours(LocalStack stack, Tokens tokens, Feed feed, int round, Duration duration)
            throws IOException, InterruptedException {
        LocalDate day = FIRST_DAY.plusMonths(round);
        Sightings sightings = new Sightings(stack.gateway(), tokens, day);
        ExecutorService looker = Executors.newSingleThreadExecutor();
        try {
            Future<List<Sightings.Sighting>> looks = looker.submit(sightings);
            List<Long> answered = feed.post(day, perSecond, lines, duration);
            LockSupport.parkNanos(ARRIVES_WITHIN.toNanos());
            sightings.stop();
            looks.get().forEach(look -> asking.add(look.taken()));
            return Sightings.latencies(answered, looks.get());
        } catch (ExecutionException | IllegalArgumentException e) {
            throw new IOException("items do not become visible: " + e.getMessage(), e);
        } finally {
            looker.shutdownNow();
        }
    }

    private BenchReport report(List<Latencies> ours, List<Latencies> bare) {
        BenchReport report = new BenchReport("b6", "201 → visible in /aggregates ÷ produce → consume of bare Kafka");
        MeasuredSeries oursP99 = at(P99, ours);
        MeasuredSeries bareP99 = at(P99, bare);
        report.figure("ours: p50", "ms (reach ≤ 100)", at(0.5, ours));
        report.figure("ours: p99", "ms (reach ≤ 500)", oursP99);
        report.figure("Kafka: p50", "ms", at(0.5, bare));
        report.neighbour("Kafka: p99", "ms", bareP99);
        report.figure("p99 ratio", "÷ (reach ≤ 10)", oursP99.dividedBy(bareP99));
        report.note(String.format(
                Locale.ROOT,
                "/aggregates was asked %d times, warm-up included: p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
                asking.count(),
                asking.millisAt(0.5),
                asking.millisAt(P99),
                asking.millisAt(1)));
        report.note(perSecond
                + " items a second in posts of " + lines
                + " through the gateway, open loop; /aggregates is asked every 20 ms, and"
                + " what that takes is in our figures");
        report.note("Kafka: acks=all, linger 0, records of " + RECORD_SIZE + " bytes, the same broker and rate");
        return report;
    }

    private static MeasuredSeries at(double share, List<Latencies> rounds) {
        return new MeasuredSeries(
                rounds.stream().map(round -> round.millisAt(share)).toList());
    }
}
