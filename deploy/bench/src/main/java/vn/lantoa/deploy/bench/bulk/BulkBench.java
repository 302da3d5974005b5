package vn.lantoa.deploy.bench.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.Figures;
import vn.lantoa.deploy.bench.measure.Memory;
import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * B4: one large NDJSON body through the gateway until its last line is applied, and COPY of the same rows, in turns.
 */
public final class BulkBench {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration APPLIED_WITHIN = Duration.ofMinutes(10);
    private static final Duration BETWEEN_DEATHS = Duration.ofSeconds(25);
    private static final long LOOK = Duration.ofMillis(50).toNanos();

    private final Path root;
    private final Path target;
    private final int rounds;
    private final int lines;
    private final int kills;
    private final PrintStream out;
    private final Figures figures = new Figures();

    public BulkBench(Path root, Path target, int rounds, int lines, int kills, PrintStream out) {
        this.root = root;
        this.target = target;
        this.rounds = rounds;
        this.lines = lines;
        this.kills = kills;
        this.out = out;
    }

    public BenchReport run() throws IOException, InterruptedException {
        StackSettings settings =
                StackSettings.onFreePorts(root, target.resolve("b4")).durably().freshly();
        try (LocalStack stack = LocalStack.start(settings);
                HttpConnection wire = new HttpConnection(stack.gateway(), PATIENCE);
                CopyNeighbour copy = new CopyNeighbour(stack.database("media"))) {
            Tokens tokens = new Tokens(stack.tokenEndpoint());
            out.println("warming up");
            ours(stack, wire, tokens);
            figures.clear();
            for (int round = 1; round <= rounds; round++) {
                String submission = ours(stack, wire, tokens);
                double seconds = copy.copy(submission);
                figures.note("copy", lines / seconds);
                out.printf(
                        "round %d of %d: ours %.0f/s, COPY %.0f/s%n",
                        round, rounds, figures.last("ours"), figures.last("copy"));
            }
            return report(kills == 0 ? "" : afterDeaths(stack, wire, tokens, copy));
        } catch (SQLException e) {
            throw new IOException("the neighbour cannot copy: " + e.getMessage(), e);
        }
    }

    private String ours(LocalStack stack, HttpConnection wire, Tokens tokens) throws IOException {
        ProcessTree application = ProcessTree.of(stack.pid("gateway"), stack.pid("media"));
        byte[] items = LargeBody.of(lines);
        long cpu = application.cpuMicros();
        long begin = System.nanoTime();
        LargeBody body = send(wire, tokens, items);
        figures.note("stored", (System.nanoTime() - begin) / 1e9);
        awaitApplied(stack, wire, tokens, body, 0);
        figures.note("ours", lines / ((System.nanoTime() - begin) / 1e9));
        figures.note("cpu", (application.cpuMicros() - cpu) / (double) lines);
        figures.note("memory", Memory.of(ProcessTree.of(stack.pid("media"))).residentMib());
        return body.submission();
    }

    private String afterDeaths(LocalStack stack, HttpConnection wire, Tokens tokens, CopyNeighbour database)
            throws IOException, SQLException {
        LargeBody body = send(wire, tokens, LargeBody.of(lines));
        int died = awaitApplied(stack, wire, tokens, body, kills);
        return "one more body, the media-service killed " + died + " times within it: "
                + database.checked(body.submission(), lines);
    }

    private LargeBody send(HttpConnection wire, Tokens tokens, byte[] items) throws IOException {
        return LargeBody.send(wire, tokens, "press-bbd", items).requireTaken();
    }

    /**
     * Waits for the last line.
     *
     * @param deaths how often the media-service is to be killed meanwhile
     * @return how often it was: a body may be applied before
     */
    private int awaitApplied(LocalStack stack, HttpConnection wire, Tokens tokens, LargeBody body, int deaths)
            throws IOException {
        long begin = System.nanoTime();
        int died = 0;
        while (!body.isApplied(wire, tokens)) {
            long passed = System.nanoTime() - begin;
            if (passed > APPLIED_WITHIN.toNanos()) {
                throw new IOException("not applied within " + APPLIED_WITHIN);
            }
            if (died < deaths && passed > BETWEEN_DEATHS.toNanos() * died + LOOK) {
                stack.kill("media");
                died++;
            }
            LockSupport.parkNanos(LOOK);
        }
        return died;
    }

    private BenchReport report(String afterDeaths) {
        BenchReport report = new BenchReport(
                "b4",
                "a body of " + lines + " items until its last one is committed ÷ COPY of the same rows in 1,000s");
        report.figure("ours", "items/s", figures.series("ours"));
        report.neighbour("COPY", "items/s", figures.series("copy"));
        report.figure("ratio", "÷ (reach ≥ 0.35)", figures.series("ours").dividedBy(figures.series("copy")));
        report.figure("ours: until the 202", "s", figures.series("stored"));
        report.figure("CPU of gateway and media-service", "µs/item", figures.series("cpu"));
        report.figure("memory of the media-service afterwards", "MiB", figures.series("memory"));
        report.note(
                "both durable: fsync and synchronous_commit on; Kafka and reporting-service at work beside ours, which"
                        + " writes its events too");
        report.note(
                "COPY goes into twins of content_item, content_revision and submission_line with all their indexes");
        if (!afterDeaths.isEmpty()) {
            report.note(afterDeaths);
        }
        return report;
    }
}
