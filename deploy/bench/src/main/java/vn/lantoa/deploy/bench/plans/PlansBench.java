package vn.lantoa.deploy.bench.plans;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.Latencies;
import vn.lantoa.deploy.bench.measure.MeasuredSeries;
import vn.lantoa.deploy.local.Application;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/** Lists, roll-ups, returns of 500 tasks and files of 5,000, each beside the bare SQL of the same, in turns. */
public final class PlansBench {

    private static final String PART = "task";
    private static final double P99 = 0.99;
    private static final int WARM_UP = 60;
    /** Returns a round: each is as much as 500 single updates. */
    private static final int RETURNS = 4;

    private static final String LIST_REACH = "ms (reach ≤ 50)";
    private static final String RETURN_REACH = "ms (reach ≤ 300)";

    private final Path root;
    private final Path target;
    private final PlanCounts counts;
    private final int rounds;
    private final int asked;
    private final PrintStream out;
    private final Map<String, Measured> measured = new LinkedHashMap<>();

    /** @param asked how often each question is asked in a round */
    public PlansBench(Path root, Path target, PlanCounts counts, int rounds, int asked, PrintStream out) {
        this.root = root;
        this.target = target;
        this.counts = counts;
        this.rounds = rounds;
        this.asked = asked;
        this.out = out;
    }

    /**
     * One thing's latencies, round by round.
     *
     * @param reach the unit of its p99, with what it should be
     */
    private record Measured(String reach, List<Double> p50, List<Double> p99, List<Double> bare) {

        Measured(String reach) {
            this(reach, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(Latencies ours, Latencies sql) {
            p50.add(ours.millisAt(0.5));
            p99.add(ours.millisAt(P99));
            bare.add(sql.millisAt(0.5));
        }
    }

    public BenchReport run() throws IOException {
        StackSettings settings = StackSettings.onFreePorts(root, target.resolve("plans"))
                .freshly()
                .running(List.of(new Application(PART, "task-service", 8081, Optional.of(PART))));
        try (LocalStack stack = LocalStack.start(settings);
                PlanTables tables = new PlanTables(stack.database(PART));
                PlanAsker asker = new PlanAsker(stack.url(PART), new Tokens(stack.tokenEndpoint()))) {
            out.println("loading " + counts);
            tables.fill(counts);
            List<PlanSubject> subjects = tables.subjects();
            List<PlanTables.Alone> alone = tables.alone();
            out.println("warming up");
            for (PlanQuestion question : PlanQuestion.all()) {
                ask(asker, tables, question, subjects, WARM_UP, 0);
            }
            for (int round = 1; round <= rounds; round++) {
                for (PlanQuestion question : PlanQuestion.all()) {
                    ask(asker, tables, question, subjects, asked, round);
                }
                out.println("round " + round + " of " + rounds);
            }
            for (int round = 0; round <= rounds; round++) {
                write(asker, tables, alone.get(round % alone.size()), round);
            }
            return report();
        } catch (SQLException e) {
            throw new IOException("the plans cannot be loaded or asked: " + e.getMessage(), e);
        }
    }

    /** Each time about another plan; round 0 counts as none. */
    private void ask(
            PlanAsker asker, PlanTables tables, PlanQuestion question, List<PlanSubject> subjects, int times, int round)
            throws IOException, SQLException {
        Latencies ours = new Latencies();
        Latencies bare = new Latencies();
        for (int i = 0; i < times; i++) {
            PlanSubject subject = subjects.get((round * times + i) % subjects.size());
            ours.add(asker.ask(Request.get(subject.in(question.target())), "{"));
            bare.add(tables.ask(subject.in(question.sql())));
        }
        note(question.name(), LIST_REACH, ours, bare, round);
    }

    /** Some returns, and two times one file: the second one finds all its lines done. */
    private void write(PlanAsker asker, PlanTables tables, PlanTables.Alone of, int round)
            throws IOException, SQLException {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Latencies returned = new Latencies();
        Latencies bareReturn = new Latencies();
        for (int i = 0; i < RETURNS; i++) {
            String all = "\"rejected\":0";
            returned.add(asker.ask(PlanWrites.monthlyReturn(of, day), all));
            bareReturn.add(tables.write(PlanWrites.bareReturn(of, day)));
        }
        note("a return of " + PlanWrites.RETURNED + " tasks", RETURN_REACH, returned, bareReturn, round);

        Latencies created = new Latencies();
        Latencies again = new Latencies();
        Latencies bareFile = new Latencies();
        String name = UUID.randomUUID().toString();
        created.add(asker.ask(PlanWrites.file(of, day, name), "\"created\":" + PlanWrites.LINES));
        again.add(asker.ask(PlanWrites.file(of, day, name), "\"unchanged\":" + PlanWrites.LINES));
        bareFile.add(tables.write(PlanWrites.bareFile(of)));
        note("a file of " + PlanWrites.LINES + " tasks", "ms", created, bareFile, round);
        note("the same file again", "ms", again, bareFile, round);
        out.println("written " + round + " of " + rounds);
    }

    private void note(String what, String reach, Latencies ours, Latencies bare, int round) {
        if (round > 0) {
            measured.computeIfAbsent(what, any -> new Measured(reach)).add(ours, bare);
        }
    }

    private BenchReport report() {
        BenchReport report = new BenchReport("plans", "task-service with " + counts);
        measured.forEach((what, times) -> {
            MeasuredSeries p50 = new MeasuredSeries(times.p50());
            MeasuredSeries bare = new MeasuredSeries(times.bare());
            report.figure(what + ": p99", times.reach(), new MeasuredSeries(times.p99()));
            report.figure(what + ": p50", "ms", p50);
            report.figure(what + ": p50 ratio", "÷ bare SQL", p50.dividedBy(bare));
        });
        report.note(
                "asked at the service itself, over one connection, by an officer, " + asked
                        + " times a round, each time about another plan, in turns with the same by JDBC; PostgreSQL without fsync");
        report.note(
                "the bare SQL asks for the rows or sums alone: no rights, no count of all pages, no JSON; of what is"
                        + " written it is one statement for each table, taken back");
        return report;
    }
}
