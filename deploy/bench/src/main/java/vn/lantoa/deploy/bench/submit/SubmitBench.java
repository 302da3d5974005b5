package vn.lantoa.deploy.bench.submit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.bench.measure.MeasuredSeries;
import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.bench.measure.Report;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Tokens;

/** B3: ours and pgbench take turns on one durable PostgreSQL, 16 clients each. */
public final class SubmitBench {

    private static final int CLIENTS = 16;

    private final Path root;
    private final Path target;
    private final int rounds;
    private final Duration time;
    private final Duration warmUp;
    private final PrintStream out;
    private final Map<String, List<Double>> figures = new HashMap<>();

    public SubmitBench(Path root, Path target, int rounds, Duration time, Duration warmUp, PrintStream out) {
        this.root = root;
        this.target = target;
        this.rounds = rounds;
        this.time = time;
        this.warmUp = warmUp;
        this.out = out;
    }

    public Report run() throws IOException, InterruptedException {
        StackSettings settings =
                StackSettings.onFreePorts(root, target.resolve("b3")).durably().freshly();
        try (LocalStack stack = LocalStack.start(settings)) {
            Tokens tokens = new Tokens(stack.tokenEndpoint());
            Neighbour neighbour = new Neighbour(stack, tokens);
            try (Posters posters = new Posters(stack.gateway(), tokens, CLIENTS)) {
                Pgbench pgbench = neighbour.set(target.resolve("b3"), CLIENTS);
                out.println("warming up for " + warmUp.toSeconds() + " s");
                posters.post(warmUp);
                pgbench.run(Duration.ofSeconds(2));
                for (int round = 1; round <= rounds; round++) {
                    neighbour.awaitQuiet();
                    ours(stack, posters);
                    neighbour.awaitQuiet();
                    theirs(stack, pgbench);
                    neighbour.sweep();
                    out.printf(
                            "round %d of %d: ours %.0f/s, pgbench %.0f/s%n",
                            round, rounds, last("ours"), last("theirs"));
                }
                return report(posters, neighbour);
            }
        } catch (SQLException e) {
            throw new IOException("the databases cannot be prepared: " + e.getMessage(), e);
        }
    }

    private void ours(LocalStack stack, Posters posters) throws IOException, InterruptedException {
        ProcessTree application = ProcessTree.of(stack.pid("gateway"), stack.pid("media"));
        ProcessTree postgres = ProcessTree.of(stack.pid("postgres"));
        ProcessTree rest = ProcessTree.of(stack.pid("kafka"), stack.pid("reporting"));
        long[] before = {application.cpuMicros(), postgres.cpuMicros(), rest.cpuMicros()};
        Posters.Result result = posters.post(time);
        double items = result.latencies().count();
        note("ours", result.perSecond());
        note("ours p50", result.latencies().millisAt(0.5));
        note("ours p99", result.latencies().millisAt(0.99));
        note("ours cpu", (application.cpuMicros() - before[0]) / items);
        note("ours postgres", (postgres.cpuMicros() - before[1]) / items);
        note("ours rest", (rest.cpuMicros() - before[2]) / items);
    }

    private void theirs(LocalStack stack, Pgbench pgbench) throws IOException, InterruptedException {
        ProcessTree postgres = ProcessTree.of(stack.pid("postgres"));
        long before = postgres.cpuMicros();
        Pgbench.Result result = pgbench.run(time);
        note("theirs", result.perSecond());
        note("theirs cpu", result.clientMicros());
        note("theirs postgres", (postgres.cpuMicros() - before) / (double) result.transactions());
    }

    private void note(String figure, double value) {
        figures.computeIfAbsent(figure, any -> new ArrayList<>()).add(value);
    }

    private double last(String figure) {
        List<Double> values = values(figure);
        return values.get(values.size() - 1);
    }

    private MeasuredSeries series(String figure) {
        return new MeasuredSeries(values(figure));
    }

    private List<Double> values(String figure) {
        return figures.getOrDefault(figure, List.of());
    }

    private Report report(Posters posters, Neighbour neighbour) throws IOException, SQLException {
        Report report = new Report("b3", "one-item POST /submissions through the gateway ÷ pgbench with the same SQL");
        report.figure("ours", "items/s", series("ours"));
        report.neighbour("pgbench", "transactions/s", series("theirs"));
        report.figure("ratio", "÷ (reach ≥ 0.3, then 0.5)", series("ours").dividedBy(series("theirs")));
        report.figure("ours: p50", "ms", series("ours p50"));
        report.figure("ours: p99", "ms", series("ours p99"));
        report.figure("CPU of gateway and media-service", "µs/item", series("ours cpu"));
        report.figure("CPU of PostgreSQL for ours", "µs/item", series("ours postgres"));
        report.figure("CPU of Kafka and reporting-service", "µs/item", series("ours rest"));
        report.figure("CPU of pgbench", "µs/transaction", series("theirs cpu"));
        report.figure("CPU of PostgreSQL for pgbench", "µs/transaction", series("theirs postgres"));
        report.figure(
                "CPU ratio", "gateway + media ÷ pgbench", series("ours cpu").dividedBy(series("theirs cpu")));
        MeasuredSeries ours = sum("ours cpu", "ours postgres");
        report.figure(
                "CPU ratio with PostgreSQL", "÷ (reach ≤ 4)", ours.dividedBy(sum("theirs cpu", "theirs postgres")));
        report.note("both durable: fsync and synchronous_commit on, one server with the same settings; " + CLIENTS
                + " clients each; Kafka and reporting-service at work beside ours");
        report.note("pgbench runs the statements that PostgreSQL logged for one request, in as many round trips: "
                + target + "/b3/pgbench.sql; it has no relay that deletes from the outbox");
        report.note(posters.refused() + " posts were answered otherwise than with 201");
        report.version("PostgreSQL", neighbour.serverVersion());
        report.version("pgbench", Pgbench.version());
        return report;
    }

    private MeasuredSeries sum(String one, String other) {
        List<Double> sums = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            sums.add(values(one).get(round) + values(other).get(round));
        }
        return new MeasuredSeries(sums);
    }
}
