package vn.lantoa.deploy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import vn.lantoa.deploy.bench.bulk.BulkBench;
import vn.lantoa.deploy.bench.bulk.UploadsBench;
import vn.lantoa.deploy.bench.drain.DrainBench;
import vn.lantoa.deploy.bench.grain.GrainBench;
import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.plans.PlanCounts;
import vn.lantoa.deploy.bench.plans.PlansBench;
import vn.lantoa.deploy.bench.proxy.GatewayBench;
import vn.lantoa.deploy.bench.start.StartBench;
import vn.lantoa.deploy.bench.stored.StoredBench;
import vn.lantoa.deploy.bench.submit.SpringBench;
import vn.lantoa.deploy.bench.submit.SubmitBench;
import vn.lantoa.deploy.bench.visible.VisibleBench;
import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.fault.FaultRun;

/** The program behind {@code deploy/bench/run}. The first argument is the project's folder, the second what to run. */
public final class Bench {

    private static final int FAILED = 1;
    private static final int WRONG_WORDS = 2;
    private static final int ROUNDS = 5;
    private static final int STARTS = 3;
    private static final int FACTS = 10_000_000;
    private static final int RATE = 500;
    private static final int LINES = 50_000;
    private static final int EVENTS = 200_000;
    /** Items a second that two cores carry for minutes. */
    private static final int STEADY = 200;

    private static final int LARGEST = 100_000;
    private static final int UPLOADS = 10;
    /** How often a question is asked in a round. */
    private static final int ASKED = 100;
    /** Seconds: under wrk its compiler gets little of two cores. */
    private static final int GATEWAY_WARM_UP = 60;

    private Bench() {}

    /** Exit status 0: done, and with faults: all rounds were good; 1: not so; 2: wrong options. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Path root = Path.of(arguments[0]);
            Options options = Options.read(Arrays.asList(arguments).subList(2, arguments.length));
            System.exit(run(arguments[1].toLowerCase(Locale.ROOT), root, options) ? 0 : FAILED);
        } catch (IllegalArgumentException e) {
            fail(e, WRONG_WORDS);
        } catch (StartException | IOException e) {
            fail(e, FAILED);
        }
    }

    private static boolean run(String id, Path root, Options options) throws IOException, InterruptedException {
        Path target = root.resolve("deploy/bench/target");
        switch (id) {
            case "faults" -> {
                options.allow(List.of("rounds", "kills", "clients", "seed"));
                return new FaultRun(
                                new FaultRun.Plan(
                                        root,
                                        target,
                                        options.number("rounds", 10),
                                        options.number("kills", 1),
                                        options.number("clients", 2),
                                        options.number("seed", 1)),
                                System.out)
                        .run();
            }
            case "b1" -> {
                options.allow(List.of("rounds", "seconds", "warmup"));
                int rounds = options.number("rounds", ROUNDS);
                Duration time = options.seconds("seconds", 10);
                Duration warmUp = options.seconds("warmup", GATEWAY_WARM_UP);
                tell(new GatewayBench(root, target, rounds, time, warmUp, System.out).run(), target);
                return true;
            }
            case "b3" -> {
                options.allow(List.of("rounds", "seconds", "warmup"));
                int rounds = options.number("rounds", ROUNDS);
                tell(
                        new SubmitBench(
                                        root,
                                        target,
                                        rounds,
                                        options.seconds("seconds", 10),
                                        options.warmUp(),
                                        System.out)
                                .run(),
                        target);
                return true;
            }
            case "b4" -> {
                options.allow(List.of("rounds", "lines", "kills"));
                int rounds = options.number("rounds", ROUNDS);
                int lines = options.number("lines", LINES);
                int kills = options.number("kills", 0);
                tell(new BulkBench(root, target, rounds, lines, kills, System.out).run(), target);
                return true;
            }
            case "b5" -> {
                options.allow(List.of("rounds", "events"));
                int rounds = options.number("rounds", ROUNDS);
                int events = options.number("events", EVENTS);
                tell(new DrainBench(root, target, rounds, events, System.out).run(), target);
                return true;
            }
            case "uploads" -> {
                options.allow(List.of("seconds", "lines", "clients"));
                int clients = options.number("clients", UPLOADS);
                int lines = options.number("lines", LARGEST);
                Duration alone = options.seconds("seconds", 30);
                tell(new UploadsBench(root, target, clients, lines, alone, System.out).run(), target);
                return true;
            }
            case "b6" -> {
                options.allow(List.of("rounds", "seconds", "warmup", "rate", "lines"));
                int rounds = options.number("rounds", ROUNDS);
                int rate = options.number("rate", RATE);
                int lines = options.number("lines", 1);
                Duration time = options.seconds("seconds", 10);
                tell(
                        new VisibleBench(root, target, rounds, rate, lines, time, options.warmUp(), System.out).run(),
                        target);
                return true;
            }
            case "b8" -> {
                options.allow(List.of("rounds", "facts"));
                int rounds = options.number("rounds", ROUNDS);
                tell(new GrainBench(root, target, rounds, options.number("facts", FACTS), System.out).run(), target);
                return true;
            }
            case "b11" -> {
                options.allow(List.of("rounds"));
                tell(new StartBench(root, target, options.number("rounds", STARTS), System.out).run(), target);
                return true;
            }
            case "b12" -> {
                options.allow(List.of("facts", "seconds", "warmup", "rate"));
                var plan = new StoredBench.Plan(
                        options.number("facts", FACTS),
                        options.number("rate", STEADY),
                        options.seconds("seconds", 300),
                        options.warmUp());
                tell(new StoredBench(root, target, plan, System.out).run(), target);
                return true;
            }
            case "plans" -> {
                options.allow(List.of("rounds", "plans", "tasks", "updates", "asked"));
                var counts = new PlanCounts(
                        options.number("plans", 200), options.number("tasks", 500), options.number("updates", 40));
                int rounds = options.number("rounds", ROUNDS);
                int asked = options.number("asked", ASKED);
                tell(new PlansBench(root, target, counts, rounds, asked, System.out).run(), target);
                return true;
            }
            case "spring" -> {
                options.allow(List.of("rounds", "seconds", "warmup"));
                int rounds = options.number("rounds", ROUNDS);
                Duration time = options.seconds("seconds", 10);
                tell(new SpringBench(root, target, rounds, time, options.warmUp(), System.out).run(), target);
                return true;
            }
            default -> throw new IllegalArgumentException("there is no benchmark " + id + "; see --help");
        }
    }

    private static void tell(BenchReport report, Path target) {
        System.out.println();
        System.out.println(report.table());
        System.out.println("  as JSON: " + report.write(target, Instant.now()));
    }

    private static void fail(Exception cause, int status) {
        System.err.println("run: " + cause.getMessage());
        System.exit(status);
    }
}
