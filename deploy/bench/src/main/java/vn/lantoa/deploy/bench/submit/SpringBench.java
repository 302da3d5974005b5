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
import vn.lantoa.deploy.local.DatabaseAccess;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * Posts of one item to the media-service's own port and to a plain Spring Boot service of the same job and tables, in
 * turns; each relays its events to the same Kafka.
 */
public final class SpringBench {

    private static final int CLIENTS = 16;
    private static final int BEGINNING = 4;
    /** Nobody reads the events of either side. */
    private static final List<Application> PARTS = List.of(Application.named("media"));

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
            DatabaseAccess copy = new Neighbour(stack, tokens, stack.url("media")).copied();
            SpringServer server = new SpringServer(root, folder, copy, stack);
            server.prepare();
            ChildProcess spring = server.launch();
            try (Posters ours = new Posters(stack.url("media"), tokens, CLIENTS);
                    Posters theirs = new Posters(server.url(), tokens, CLIENTS);
                    OutboxWatch ourEvents = new OutboxWatch(stack.database("media"));
                    OutboxWatch theirEvents = new OutboxWatch(copy)) {
                Readiness.await(server, spring);
                warmUp(ours, theirs);
                for (int round = 1; round <= rounds; round++) {
                    Quiet.await(stack.database("media"), copy);
                    measure(new Side("ours", stack.pid("media"), ours, ourEvents), stack);
                    Quiet.await(stack.database("media"), copy);
                    measure(new Side("spring", spring.pid(), theirs, theirEvents), stack);
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
            figures.note("ours warm", (double) ours.post(part).latencies().count());
            figures.note("spring warm", (double) theirs.post(part).latencies().count());
        }
    }

    private long warmed(String figure) {
        return (long) figures.of(figure).stream().mapToDouble(one -> one).sum();
    }

    /** Who is measured, and how far its relay is. */
    private record Side(String name, long pid, Posters posters, OutboxWatch events) {}

    /** What a relay puts off costs CPU all the same: that is counted until the last event is at Kafka. */
    private void measure(Side side, LocalStack stack) throws IOException, InterruptedException, SQLException {
        String who = side.name;
        ProcessTree application = ProcessTree.of(side.pid);
        ProcessTree postgres = ProcessTree.of(stack.pid("postgres"));
        ProcessTree kafka = ProcessTree.of(stack.pid("kafka"));
        OutboxWatch.State begin = side.events.now();
        long[] before = {application.cpuMicros(), postgres.cpuMicros(), kafka.cpuMicros()};
        Posters.Result result = side.posters.post(time);
        OutboxWatch.State end = side.events.now();
        double late = side.events.drained();
        double items = result.latencies().count();
        figures.note(who, result.perSecond());
        figures.note(who + " p50", result.latencies().millisAt(0.5));
        figures.note(who + " p99", result.latencies().millisAt(0.99));
        double[] cpu = {
            (application.cpuMicros() - before[0]) / items,
            (postgres.cpuMicros() - before[1]) / items,
            (kafka.cpuMicros() - before[2]) / items
        };
        figures.note(who + " cpu", cpu[0]);
        figures.note(who + " postgres", cpu[1]);
        figures.note(who + " kafka", cpu[2]);
        figures.note(who + " all", cpu[0] + cpu[1] + cpu[2]);
        figures.note(who + " relayed", end.relayedSince(begin) / result.seconds());
        figures.note(who + " waiting", (double) end.waiting());
        figures.note(who + " late", late);
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
        tellOfCpu(report);
        for (String who : List.of("ours", "spring")) {
            String name = who.equals("ours") ? "ours" : "Spring Boot";
            report.figure("relayed by " + name, "events/s", figures.series(who + " relayed"));
            report.figure("not relayed when the last was posted: " + name, "events", figures.series(who + " waiting"));
            report.figure("and relayed within: " + name, "s", figures.series(who + " late"));
        }
        report.figure("memory of the media-service", "MiB", figures.series("ours memory"));
        report.figure("memory of Spring Boot", "MiB", figures.series("spring memory"));
        tellOfBoth(report);
        report.note("warmed up by " + warmed("ours warm") + " posts of ours and " + warmed("spring warm")
                + " of Spring Boot: where these are some thousands only, a side is not compiled yet");
        report.note(refusedByUs + " posts of ours and " + refusedByThem
                + " of Spring Boot were answered otherwise than 201");
        return report;
    }

    private void tellOfCpu(BenchReport report) {
        report.figure("CPU of the media-service", "µs/item", figures.series("ours cpu"));
        report.figure("CPU of PostgreSQL for ours", "µs/item", figures.series("ours postgres"));
        report.figure("CPU of Kafka for ours", "µs/item", figures.series("ours kafka"));
        report.figure("CPU of all parts: ours", "µs/item", figures.series("ours all"));
        report.figure("CPU of Spring Boot", "µs/item", figures.series("spring cpu"));
        report.figure("CPU of PostgreSQL for Spring Boot", "µs/item", figures.series("spring postgres"));
        report.figure("CPU of Kafka for Spring Boot", "µs/item", figures.series("spring kafka"));
        report.figure("CPU of all parts: Spring Boot", "µs/item", figures.series("spring all"));
        report.figure(
                "CPU ratio of the applications",
                "÷",
                figures.series("ours cpu").dividedBy(figures.series("spring cpu")));
        report.figure(
                "CPU ratio of all parts together",
                "÷ (reach ≤ 0.5)",
                figures.series("ours all").dividedBy(figures.series("spring all")));
    }

    private static void tellOfBoth(BenchReport report) {
        report.note("Spring Boot is MVC, Security, Data JPA (Hibernate, batches, ids assigned) on HikariCP, and Kafka;"
                + " on virtual threads where the JDK has them (21)");
        report.note("both durable, one server, the same tables, indexes and Kafka, the same Java, heap and pool"
                + " (ours compiles later, to start sooner); " + CLIENTS + " clients; nobody reads the events");
        report.note("both verify the token (RS256, issuer, audience, role), take client and agency from it, validate"
                + " the fields, ask for the agency's days, channel, codes, plan and lock, answer a repeated key as"
                + " before, write item, revision, submission, line, audit entry and two events, relay these, log the"
                + " request");
        report.note("ours besides: the one form of texts, tags and addresses, the nearest channel, messages in two"
                + " languages, webhooks, metering and quotas, traces and metrics, a deny list, events parked that"
                + " Kafka refuses; it takes other formats, large bodies, observations, translations, orders and"
                + " corrections");
        report.note("ours takes posts that come together in one transaction and remembers tokens that it verified;"
                + " Spring Boot commits each by itself, has its rows written by Hibernate, and verifies each token;"
                + " its relay looks every 100 ms and locks the rows that it sends, ours holds one lock;"
                + " both relays send lz4 in batches of 64 KiB, and wait for the disk neither");
        report.note("CPU is counted until the last event of a part is at Kafka, what idle parts use too, of which the"
                + " slower side has more an item; reference data are cached by both");
    }
}
