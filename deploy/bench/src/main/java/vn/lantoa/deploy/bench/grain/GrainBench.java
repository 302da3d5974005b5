package vn.lantoa.deploy.bench.grain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.Latencies;
import vn.lantoa.deploy.bench.measure.MeasuredSeries;
import vn.lantoa.deploy.local.Application;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Tokens;

/** B8: two reporting-services on one PostgreSQL, one with all facts and one with few, asked the same in turns. */
public final class GrainBench {

    private static final int FEW = 10_000;
    private static final int ASKED_A_ROUND = 100;
    private static final int WARM_UP = 60;
    private static final double P99 = 0.99;

    private static final Application MANY_PART =
            new Application("reporting", "reporting-service", 8084, Optional.of("reporting"));
    private static final Application FEW_PART = new Application("few", "reporting-service", 8085, Optional.of("few"));

    private final Path root;
    private final Path target;
    private final int rounds;
    private final long facts;
    private final PrintStream out;

    public GrainBench(Path root, Path target, int rounds, long facts, PrintStream out) {
        this.root = root;
        this.target = target;
        this.rounds = rounds;
        this.facts = facts;
        this.out = out;
    }

    /** One question's latencies on one side, round by round. */
    private record Times(List<Double> p50, List<Double> p99) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Latencies latencies) {
            p50.add(latencies.millisAt(0.5));
            p99.add(latencies.millisAt(P99));
        }
    }

    /** One question's latencies on both. */
    private record Sides(Times many, Times few) {

        Sides() {
            this(new Times(), new Times());
        }

        void add(Latencies ofMany, Latencies ofFew) {
            many.add(ofMany);
            few.add(ofFew);
        }
    }

    public BenchReport run() throws IOException {
        StackSettings settings =
                StackSettings.onFreePorts(root, target.resolve("b8")).freshly().running(List.of(MANY_PART, FEW_PART));
        BenchReport report = new BenchReport("b8", "p99 with " + facts + " facts ÷ with " + FEW);
        try (LocalStack stack = LocalStack.start(settings)) {
            Tokens tokens = new Tokens(stack.tokenEndpoint());
            try (BenchSide many = new BenchSide(stack, MANY_PART.name(), tokens);
                    BenchSide few = new BenchSide(stack, FEW_PART.name(), tokens)) {
                fill(few, FEW, report);
                fill(many, facts, report);
                measure(many, few, report);
            }
        } catch (SQLException e) {
            throw new IOException("the facts cannot be loaded: " + e.getMessage(), e);
        }
        report.note("asked at the services themselves, over one connection, by reporting-job, " + ASKED_A_ROUND
                + " times a round and side, in turns; PostgreSQL without fsync (nothing is written meanwhile)");
        return report;
    }

    private void fill(BenchSide side, long count, BenchReport report) throws IOException, SQLException {
        BenchSide.Filled filled = side.fill(FactDistribution.standard(), count);
        String told = String.format(
                Locale.ROOT,
                "%d facts: loaded in %d s; sums built from them by reporting-service in %d s: %s",
                count,
                filled.loading().toSeconds(),
                filled.rebuilding().toSeconds(),
                filled.rebuild().path("state").asText());
        out.println(told);
        report.note(told);
    }

    private void measure(BenchSide many, BenchSide few, BenchReport report) throws IOException {
        List<BenchQuery> questions = BenchQuery.all();
        for (BenchQuery question : questions) {
            for (int i = 0; i < WARM_UP; i++) {
                many.ask(question);
                few.ask(question);
            }
        }
        Map<BenchQuery, Sides> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (BenchQuery question : questions) {
                Latencies manyTimes = new Latencies();
                Latencies fewTimes = new Latencies();
                for (int i = 0; i < ASKED_A_ROUND; i++) {
                    manyTimes.add(many.ask(question));
                    fewTimes.add(few.ask(question));
                }
                times.computeIfAbsent(question, any -> new Sides()).add(manyTimes, fewTimes);
            }
            out.println("round " + (round + 1) + " of " + rounds);
        }
        times.forEach((question, sides) -> tell(question, sides.many(), sides.few(), report));
    }

    private static void tell(BenchQuery question, Times many, Times few, BenchReport report) {
        MeasuredSeries p99 = new MeasuredSeries(many.p99());
        if (question.named()) {
            MeasuredSeries p99Few = new MeasuredSeries(few.p99());
            report.figure(question.name() + ": p99 ratio", "÷ (reach ≤ 1.25)", p99.dividedBy(p99Few));
            report.figure(
                    question.name() + ": p50 ratio",
                    "÷",
                    new MeasuredSeries(many.p50()).dividedBy(new MeasuredSeries(few.p50())));
            report.figure(question.name() + ": p99, few", "ms", p99Few);
        }
        report.figure(question.name() + ": p99, all", question.named() ? "ms" : "ms (reach ≤ 1000)", p99);
    }
}
