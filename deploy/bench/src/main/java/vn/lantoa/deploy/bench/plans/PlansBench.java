package vn.lantoa.deploy.bench.plans;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.local.Application;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/** Lists, roll-ups, returns of 500 tasks and files of 5,000, each beside the bare SQL of the same, in turns. */
public final class PlansBench {

    private static final String PART = "task";
    private static final int WARM_UP = 60;
    /** Returns a round: each is as much as 500 single updates. */
    private static final int RETURNS = 4;

    private static final int RETURNS_WARM_UP = 20;

    private static final String LIST_REACH = "ms (reach ≤ 50)";
    private static final String RETURN_REACH = "ms (reach ≤ 300)";

    private final Path root;
    private final Path target;
    private final PlanCounts counts;
    private final int rounds;
    private final int asked;
    private final PrintStream out;
    private final PlanTimes figures = new PlanTimes();

    /** @param asked how often each question is asked in a round */
    public PlansBench(Path root, Path target, PlanCounts counts, int rounds, int asked, PrintStream out) {
        this.root = root;
        this.target = target;
        this.counts = counts;
        this.rounds = rounds;
        this.asked = asked;
        this.out = out;
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
            List<PlanQuestion> questions = PlanQuestion.all(tables.tasks());
            out.println("warming up");
            for (PlanQuestion question : questions) {
                ask(asker, tables, question, subjects, WARM_UP, 0);
            }
            for (int round = 1; round <= rounds; round++) {
                for (PlanQuestion question : questions) {
                    ask(asker, tables, question, subjects, asked, round);
                }
                out.println("round " + round + " of " + rounds);
            }
            for (int round = 0; round <= rounds; round++) {
                PlanTables.Alone of = alone.get(round % alone.size());
                sendBack(asker, tables, of, round);
                sendFile(asker, tables, of, round);
                out.println("written " + round + " of " + rounds);
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
        InTurns turns = new InTurns(0);
        for (int i = 0; i < times; i++) {
            PlanSubject subject = subjects.get((round * times + i) % subjects.size());
            Request request = Request.get(subject.in(question.target()));
            turns.add(() -> asker.ask(request, question.has()), () -> tables.ask(question.sql(), subject.values()));
        }
        note(question.name(), LIST_REACH, turns, round);
    }

    private void sendBack(PlanAsker asker, PlanTables tables, PlanTables.Alone of, int round)
            throws IOException, SQLException {
        LocalDate day = today();
        int tasks = PlanWrites.returned(of).size();
        Pattern kept = Pattern.compile("\"accepted\":" + tasks + ",\"rejected\":0\\b");
        InTurns turns = new InTurns(0);
        for (int i = 0; i < (round == 0 ? RETURNS_WARM_UP : RETURNS); i++) {
            Request request = PlanWrites.monthlyReturn(of, day);
            turns.add(sent(asker, tables, request, kept), () -> PlanWrites.bareReturn(tables, of, day));
        }
        note("a return of " + tasks + " tasks", RETURN_REACH, turns, round);
    }

    /** Two times one file: the second one finds all its lines done. */
    private void sendFile(PlanAsker asker, PlanTables tables, PlanTables.Alone of, int round)
            throws IOException, SQLException {
        LocalDate day = today();
        String name = UUID.randomUUID().toString();
        Pattern made = Pattern.compile("\"created\":" + PlanWrites.LINES + "\\b");
        InTurns turns = new InTurns(round);
        turns.add(sent(asker, tables, PlanWrites.file(of, day, name), made), () -> PlanWrites.bareFile(tables, of));
        note("a file of " + PlanWrites.LINES + " tasks", "ms", turns, round);

        List<String> lines = tables.lines(of.plan(), name);
        Pattern known = Pattern.compile("\"unchanged\":" + PlanWrites.LINES + "\\b");
        InTurns again = new InTurns(round);
        again.add(
                sent(asker, tables, PlanWrites.file(of, day, name), known),
                () -> PlanWrites.bareSameFile(tables, of, lines));
        note("the same file again", "ms", again, round);
    }

    /** Sends, and lets the events go before anything else is measured. */
    private static InTurns.Side sent(PlanAsker asker, PlanTables tables, Request request, Pattern has) {
        return () -> {
            long taken = asker.ask(request, has);
            tables.awaitSent();
            return taken;
        };
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private void note(String what, String reach, InTurns turns, int round) {
        if (round > 0) {
            figures.add(what, reach, turns);
        }
    }

    private BenchReport report() {
        BenchReport report = new BenchReport("plans", "task-service with " + counts);
        figures.tell(report);
        report.note("asked at the service itself, over one connection, by an officer, " + asked
                + " times a round, each time about another plan, in turns with the same by JDBC, prepared, the first of"
                + " both in turns too; PostgreSQL without fsync");
        report.note(
                "the bare SQL asks for the rows or sums alone: no rights, no count of all pages, no JSON; of what is"
                        + " written it is one statement for each table, taken back; of the file that is known already it looks"
                        + " for what each line became");
        return report;
    }
}
