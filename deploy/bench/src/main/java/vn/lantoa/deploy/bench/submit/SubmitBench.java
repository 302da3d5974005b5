package vn.lantoa.deploy.bench.submit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.Figures;
import vn.lantoa.deploy.bench.measure.MeasuredSeries;
import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.bench.measure.Quiet;
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
    private final Figures figures = new Figures();

    public SubmitBench(Path root, Path target, int rounds, Duration time, Duration warmUp, PrintStream out) {
        this.root = root;
        this.target = target;
        this.rounds = rounds;
        this.time = time;
        this.warmUp = warmUp;
        this.out = out;
    }

    public BenchReport run() throws IOException, InterruptedException {
        StackSettings settings =
                StackSettings.onFreePorts(root, target.resolve("b3")).durably().freshly();
        try (LocalStack stack = LocalStack.start(settings)) {
            Tokens tokens = new Tokens(stack.tokenEndpoint());
            Neighbour neighbour = new Neighbour(stack, tokens, stack.gateway());
            try (Posters posters = new Posters(stack.gateway(), tokens, CLIENTS)) {
                Pgbench pgbench = neighbour.set(target.resolve("b3"), CLIENTS);
                out.println("warming up for " + warmUp.toSeconds() + " s");
                posters.post(warmUp);
                pgbench.run(Duration.ofSeconds(2));
                for (int round = 1; round <= rounds; round++) {
                    Quiet.await(stack);
                    ours(stack, posters);
                    Quiet.await(stack);
                    theirs(stack, pgbench);
                    neighbour.sweep();
                    out.printf(
                            "round %d of %d: ours %.0f/s, pgbench %.0f/s%n",
                            round, rounds, figures.last("ours"), figures.last("theirs"));
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
        figures.note("ours", result.perSecond());
        figures.note("ours p50", result.latencies().millisAt(0.5));
        figures.note("ours p99", result.latencies().millisAt(0.99));
        figures.note("ours cpu", (application.cpuMicros() - before[0]) / items);
        figures.note("ours postgres", (postgres.cpuMicros() - before[1]) / items);
        figures.note("ours rest", (rest.cpuMicros() - before[2]) / items);
    }

    private void theirs(LocalStack stack, Pgbench pgbench) throws IOException, InterruptedException {
        ProcessTree postgres = ProcessTree.of(stack.pid("postgres"));
        long before = postgres.cpuMicros();
        Pgbench.Result result = pgbench.run(time);
        figures.note("theirs", result.perSecond());
        figures.note("theirs cpu", result.clientMicros());
        figures.note("theirs postgres", (postgres.cpuMicros() - before) / (double) result.transactions());
    }

    private BenchReport report(Posters posters, Neighbour neighbour) throws IOException, SQLException {
        BenchReport report =
                new BenchReport("b3", "one-item POST /submissions through the gateway ÷ pgbench with the same SQL");
        report.figure("ours", "items/s", figures.series("ours"));
        report.neighbour("pgbench", "transactions/s", figures.series("theirs"));
        report.figure(
                "ratio", "÷ (reach ≥ 0.3, then 0.5)", figures.series("ours").dividedBy(figures.series("theirs")));
        report.figure("ours: p50", "ms", figures.series("ours p50"));
        report.figure("ours: p99", "ms", figures.series("ours p99"));
        report.figure("CPU of gateway and media-service", "µs/item", figures.series("ours cpu"));
        report.figure("CPU of PostgreSQL for ours", "µs/item", figures.series("ours postgres"));
        report.figure("CPU of Kafka and reporting-service", "µs/item", figures.series("ours rest"));
        report.figure("CPU of pgbench", "µs/transaction", figures.series("theirs cpu"));
        report.figure("CPU of PostgreSQL for pgbench", "µs/transaction", figures.series("theirs postgres"));
        report.figure(
                "CPU ratio",
                "gateway + media ÷ pgbench",
                figures.series("ours cpu").dividedBy(figures.series("theirs cpu")));
        MeasuredSeries ours = sum("ours cpu", "ours postgres");
        report.figure(
                "CPU ratio with PostgreSQL", "÷ (reach ≤ 4)", ours.dividedBy(sum("theirs cpu", "theirs postgres")));
        report.note("both durable: fsync and synchronous_commit on, one server with the same settings; " + CLIENTS
                + " clients each; Kafka and reporting-service at work beside ours");
        report.note("pgbench runs the statements that PostgreSQL logged for one request, in as many round trips: "
                + target + "/b3/pgbench.sql; it has no relay that deletes from the outbox");
        report.note("ours takes those that come together in one transaction (lantoa.submissions.lanes); pgbench commits"
                + " each by itself");
        report.note(posters.refused() + " posts were answered otherwise than with 201");
        report.version("PostgreSQL", neighbour.serverVersion());
        report.version("pgbench", Pgbench.version());
        return report;
    }

    private MeasuredSeries sum(String one, String other) {
        List<Double> sums = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            sums.add(figures.of(one).get(round) + figures.of(other).get(round));
        }
        return new MeasuredSeries(sums);
    }
}
