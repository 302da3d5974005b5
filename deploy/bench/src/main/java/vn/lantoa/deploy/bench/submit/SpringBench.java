package vn.lantoa.deploy.bench.submit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.Figures;
import vn.lantoa.deploy.bench.measure.Memory;
import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.bench.measure.Quiet;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Readiness;
import vn.lantoa.deploy.local.Application;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * Posts of one item to the media-service's own port and to a plain Spring Boot service of the same tables, in turns.
 */
public final class SpringBench {

    private static final int CLIENTS = 16;
    private static final int BEGINNING = 4;
    /** What a post needs, and who reads of it. */
    private static final List<Application> PARTS =
            List.of(Application.named("gateway"), Application.named("media"), Application.named("reporting"));

    private final Path root;
    private final Path target;
    private final int rounds;
    private final Duration time;
    private final Duration warmUp;
    private final PrintStream out;
    private final Figures figures = new Figures();

    public SpringBench(Path root, Path target, int rounds, Duration time, Duration warmUp, PrintStream out) {
        this.root = root;
        this.target = target;
        this.rounds = rounds;
        this.time = time;
        this.warmUp = warmUp;
        this.out = out;
    }

    public BenchReport run() throws IOException, InterruptedException {
        Path folder = target.resolve("spring");
        StackSettings settings =
                StackSettings.onFreePorts(root, folder).durably().freshly();
        try (LocalStack stack = LocalStack.start(settings.running(PARTS))) {
            Tokens tokens = new Tokens(stack.tokenEndpoint());
            Neighbour neighbour = new Neighbour(stack, tokens);
            SpringServer server = new SpringServer(root, folder, neighbour.copied());
            server.prepare();
            ChildProcess spring = server.launch();
            try (Posters ours = new Posters(stack.url("media"), tokens, CLIENTS);
                    Posters theirs = new Posters(server.url(), tokens, CLIENTS)) {
                Readiness.await(server, spring);
                warmUp(ours, theirs);
                for (int round = 1; round <= rounds; round++) {
                    Quiet.await(stack);
                    measure("ours", stack, stack.pid("media"), ours);
                    Quiet.await(stack);
                    measure("spring", stack, spring.pid(), theirs);
                    neighbour.sweep();
                    out.printf(
                            "round %d of %d: ours %.0f/s, Spring %.0f/s%n",
                            round, rounds, figures.last("ours"), figures.last("spring"));
                }
                return report(ours.refused(), theirs.refused());
            } finally {
                spring.close();
            }
        } catch (SQLException e) {
            throw new IOException("the databases cannot be prepared: " + e.getMessage(), e);
        }
    }

    private void warmUp(Posters ours, Posters theirs) throws IOException, InterruptedException {
        out.println("warming up for " + warmUp.toSeconds() + " s each");
        Duration part = warmUp.dividedBy(BEGINNING);
        for (int turn = 0; turn < BEGINNING; turn++) {
            ours.post(part);
            theirs.post(part);
        }
    }

    private void measure(String who, LocalStack stack, long pid, Posters posters)
            throws IOException, InterruptedException {
        ProcessTree application = ProcessTree.of(pid);
        ProcessTree postgres = ProcessTree.of(stack.pid("postgres"));
        long before = application.cpuMicros();
        long postgresBefore = postgres.cpuMicros();
        Posters.Result result = posters.post(time);
        double items = result.latencies().count();
        figures.note(who, result.perSecond());
        figures.note(who + " p50", result.latencies().millisAt(0.5));
        figures.note(who + " p99", result.latencies().millisAt(0.99));
        figures.note(who + " cpu", (application.cpuMicros() - before) / items);
        figures.note(who + " postgres", (postgres.cpuMicros() - postgresBefore) / items);
        figures.note(who + " memory", Memory.of(application).residentMib());
    }

    private BenchReport report(long refusedByUs, long refusedByThem) {
        BenchReport report =
                new BenchReport("spring", "one-item posts at the service's own port ÷ a plain Spring Boot service");
        report.figure("ours", "items/s", figures.series("ours"));
        report.neighbour("Spring Boot", "items/s", figures.series("spring"));
        report.figure("ratio", "÷ (reach ≥ 2)", figures.series("ours").dividedBy(figures.series("spring")));
        for (String what : List.of("p50", "p99")) {
            report.figure("ours: " + what, "ms", figures.series("ours " + what));
            report.figure("Spring Boot: " + what, "ms", figures.series("spring " + what));
        }
        report.figure("CPU of the media-service", "µs/item", figures.series("ours cpu"));
        report.figure("CPU of Spring Boot", "µs/item", figures.series("spring cpu"));
        report.figure(
                "CPU ratio", "÷ (reach ≤ 0.5)", figures.series("ours cpu").dividedBy(figures.series("spring cpu")));
        report.figure("CPU of PostgreSQL for ours", "µs/item", figures.series("ours postgres"));
        report.figure("CPU of PostgreSQL for Spring Boot", "µs/item", figures.series("spring postgres"));
        report.figure("memory of the media-service", "MiB", figures.series("ours memory"));
        report.figure("memory of Spring Boot", "MiB", figures.series("spring memory"));
        report.note(
                "both durable, one server, the same tables and indexes, Java, heap and pool; " + CLIENTS + " clients");
        report.note(
                "ours checks tokens, channels, locks and codes, and its relay, Kafka and reporting-service work on the"
                        + " same cores; Spring Boot does none of this, its events wait in its outbox. Ours takes those that come"
                        + " together in one transaction, Spring Boot commits each by itself");
        report.note(refusedByUs + " posts of ours and " + refusedByThem
                + " of Spring Boot were answered otherwise than 201");
        return report;
    }
}
