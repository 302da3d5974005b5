package vn.lantoa.deploy.bench.drain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.Figures;
import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.local.Application;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;

/** B5: the relay empties an outbox into Kafka, and plain SQL deletes the same rows, in turns. */
public final class DrainBench {

    private final Path root;
    private final Path target;
    private final int rounds;
    private final int rows;
    private final PrintStream out;
    private final Figures figures = new Figures();

    public DrainBench(Path root, Path target, int rounds, int rows, PrintStream out) {
        this.root = root;
        this.target = target;
        this.rounds = rounds;
        this.rows = rows;
        this.out = out;
    }

    public BenchReport run() throws IOException, InterruptedException {
        StackSettings settings = StackSettings.onFreePorts(root, target.resolve("b5"))
                .durably()
                .freshly()
                .running(List.of(Application.named("media")));
        try (LocalStack stack = LocalStack.start(settings);
                Backlog backlog = new Backlog(stack.database("media"), rows)) {
            backlog.createTopic(stack.kafka());
            out.println("warming up");
            ours(stack, backlog);
            backlog.deleteTwins();
            figures.clear();
            for (int round = 1; round <= rounds; round++) {
                ours(stack, backlog);
                figures.note("sql", rows / backlog.deleteTwins());
                out.printf(
                        "round %d of %d: ours %.0f/s, DELETE %.0f/s%n",
                        round, rounds, figures.last("ours"), figures.last("sql"));
            }
            return report();
        } catch (SQLException e) {
            throw new IOException("the outbox cannot be filled: " + e.getMessage(), e);
        }
    }

    private void ours(LocalStack stack, Backlog backlog) throws SQLException, IOException {
        ProcessTree media = ProcessTree.of(stack.pid("media"));
        backlog.write();
        long cpu = media.cpuMicros();
        figures.note("ours", rows / backlog.awaitRelayed());
        figures.note("cpu", (media.cpuMicros() - cpu) / (double) rows);
    }

    private BenchReport report() {
        BenchReport report =
                new BenchReport("b5", "the relay drains " + rows + " events ÷ DELETE … SKIP LOCKED in 1,000s");
        report.figure("ours", "events/s", figures.series("ours"));
        report.neighbour("DELETE", "rows/s", figures.series("sql"));
        report.figure("ratio", "÷ (reach ≥ 0.5)", figures.series("ours").dividedBy(figures.series("sql")));
        report.figure("CPU of the media-service", "µs/event", figures.series("cpu"));
        report.note("ours is timed from the commit of all rows until the last is acknowledged by Kafka (acks=all) and"
                + " deleted; neither side waits for the disk at its deletes, as the relay never does");
        report.note("DELETE returns the rows to a client, each thousand is a transaction; nothing sends them");
        return report;
    }
}
