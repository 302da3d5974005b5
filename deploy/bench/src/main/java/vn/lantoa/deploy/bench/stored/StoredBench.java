package vn.lantoa.deploy.bench.stored;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.MeasuredSeries;
import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.bench.visible.Feed;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Tokens;

/** B12: items posted at one rate while 10 thousand are stored, and while ten times as many are, and so on. */
public final class StoredBench {

    private static final int FIRST = 10_000;
    private static final int STEP = 10;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 29);
    private static final String IMAGES = "page images";
    private static final String CHECKPOINTS = "checkpoints";

    private final Path root;
    private final Path target;
    private final Plan plan;
    private final PrintStream out;
    private final Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();

    /**
     * What is measured.
     *
     * @param most how many items are stored in the end
     * @param rate items a second
     * @param time how long they are posted at each size
     */
    public record Plan(int most, int rate, Duration time, Duration warmUp) {}

    public StoredBench(Path root, Path target, Plan plan, PrintStream out) {
        this.root = root;
        this.target = target;
        this.plan = plan;
        this.out = out;
    }

    public BenchReport run() throws IOException, InterruptedException {
        StackSettings settings =
                StackSettings.onFreePorts(root, target.resolve("b12")).durably().freshly();
        try (LocalStack stack = LocalStack.start(settings);
                Shelf shelf = new Shelf(stack.database("media"))) {
            out.println("warming up for " + plan.warmUp.toSeconds() + " s");
            post(stack, plan.warmUp);
            for (int size = FIRST; size <= plan.most; size *= STEP) {
                measure(stack, shelf, Math.toIntExact(shelf.fill(size)));
            }
            return report();
        } catch (SQLException e) {
            throw new IOException("the tables cannot be filled: " + e.getMessage(), e);
        }
    }

    /** Over connections of its own: the gateway ends those that are silent for as long as a fill takes. */
    private int post(LocalStack stack, Duration time) throws IOException, InterruptedException {
        try (Feed feed = new Feed(stack.gateway(), new Tokens(stack.tokenEndpoint()))) {
            return feed.post(DAY, plan.rate, 1, time).size();
        }
    }

    /** What is stored is what there is in the middle. */
    private void measure(LocalStack stack, Shelf shelf, int filled)
            throws IOException, InterruptedException, SQLException {
        ProcessTree all = ProcessTree.of(stack.pid("gateway"), stack.pid("media"), stack.pid("postgres"));
        Shelf.Written before = shelf.written();
        long cpu = all.cpuMicros();
        int posted = post(stack, plan.time);
        int size = filled + posted / 2;
        double thousands = posted / 1000.0;
        note("CPU", size, (all.cpuMicros() - cpu) / 1000.0 / thousands);
        Shelf.Written after = shelf.written();
        note("WAL", size, (after.wal() - before.wal()) / 1024.0 / thousands);
        note(IMAGES, size, (after.images() - before.images()) / thousands);
        note(CHECKPOINTS, size, after.checkpoints() - before.checkpoints());
        note("stored", size, (after.stored() - before.stored()) / 1024.0 / thousands);
        out.printf("%d stored: %s%n", size, costs);
    }

    private void note(String what, int size, double cost) {
        costs.computeIfAbsent(what, any -> new LinkedHashMap<>()).put(size, cost);
    }

    private BenchReport report() {
        BenchReport report = new BenchReport("b12", "what 1,000 items cost, by how many are stored");
        Map<String, String> units =
                Map.of("CPU", "ms/1,000", "WAL", "KiB/1,000", "stored", "KiB/1,000", IMAGES, "pages/1,000");
        List<String> explaining = List.of(IMAGES, CHECKPOINTS);
        costs.forEach((what, bySize) -> {
            bySize.forEach((size, cost) ->
                    report.figure(what + " at " + size, units.getOrDefault(what, ""), MeasuredSeries.of(cost)));
            if (bySize.size() > 1 && !explaining.contains(what)) {
                report.figure(what + ": slope", "log-log (reach ≤ 0.05)", MeasuredSeries.of(Slope.of(bySize)));
            }
        });
        List<String> notes = new ArrayList<>();
        notes.add(plan.rate + " items a second for " + plan.time.toSeconds()
                + " s at each size, random external ids, each begins behind a checkpoint; the next comes after five minutes or some"
                + " 0.5 GB of WAL, as PostgreSQL is set by itself");
        notes.add(
                "a page image is a page that is changed for the first time behind a checkpoint and written to the WAL as a"
                        + " whole: random ids meet as many pages as there are, and what that costs an item falls with the time"
                        + " between checkpoints");
        notes.add("CPU is that of gateway, media-service and PostgreSQL, the replication into reporting left out; its"
                + " database is the same server's");
        notes.add(
                "the rows that were there before are copies of one item's with ids and works of their own, of one title and"
                        + " one moment: indexes of these are smaller than with items of a year");
        notes.forEach(report::note);
        return report;
    }
}
