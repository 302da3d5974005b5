package vn.lantoa.deploy.fault;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import vn.lantoa.deploy.fault.check.Checker;
import vn.lantoa.deploy.fault.check.Discrepancy;
import vn.lantoa.deploy.fault.kill.Kill;
import vn.lantoa.deploy.fault.kill.KillTarget;
import vn.lantoa.deploy.fault.load.Round;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Tokens;

/** Round after round on one system that is never set up anew in between. */
public final class FaultRun {

    /**
     * What to do.
     *
     * @param kills in each round
     * @param clients of each agency
     */
    public record Plan(Path root, Path target, int rounds, int kills, int clients, long seed) {}

    private final Plan plan;
    private final PrintStream out;

    public FaultRun(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
    }

    /**
     * Runs all rounds, whatever comes of each, and tells of them line by line.
     *
     * @return whether all were good
     */
    public boolean run() throws IOException, InterruptedException {
        List<RoundResult> verdicts = rounds();
        out.println();
        verdicts.stream().filter(verdict -> !verdict.isGood()).forEach(this::tellWhatIsWrong);
        summarise(verdicts);
        return verdicts.stream().allMatch(RoundResult::isGood);
    }

    List<RoundResult> rounds() throws IOException, InterruptedException {
        StackSettings settings = StackSettings.onFreePorts(
                        plan.root(), plan.target().resolve("faults"))
                .durably()
                .freshly();
        List<RoundResult> verdicts = new ArrayList<>();
        try (LocalStack stack = LocalStack.start(settings)) {
            Tokens tokens = new Tokens(stack.tokenEndpoint());
            Iterator<KillTarget> deck = deck(new Random(plan.seed()));
            for (int number = 0; number < plan.rounds(); number++) {
                List<KillTarget> targets =
                        Stream.generate(deck::next).limit(plan.kills()).toList();
                RoundResult verdict = new Storm(stack, tokens, plan.target().resolve("ledgers"), plan.clients())
                        .rage(new Round(plan.seed(), number), targets);
                out.println(verdict.summary());
                verdicts.add(verdict);
            }
        }
        return verdicts;
    }

    /**
     * Every target once in an order of its own, then all of them in another, and so on: none is killed again and again.
     */
    static Iterator<KillTarget> deck(Random random) {
        return Stream.generate(() -> {
                    List<KillTarget> cards = new ArrayList<>(Arrays.asList(KillTarget.values()));
                    Collections.shuffle(cards, random);
                    return cards;
                })
                .flatMap(List::stream)
                .iterator();
    }

    private void tellWhatIsWrong(RoundResult verdict) {
        out.println("round " + verdict.round().number() + ": " + Checker.verdict(verdict.findings()));
        verdict.findings().stream()
                .collect(Collectors.groupingBy(Discrepancy::fault))
                .values()
                .forEach(same -> same.stream().limit(5).forEach(finding -> out.println("  " + finding)));
    }

    private void summarise(List<RoundResult> verdicts) {
        Map<KillTarget, List<Kill>> byTarget = new EnumMap<>(KillTarget.class);
        verdicts.stream().flatMap(verdict -> verdict.killings().stream()).forEach(killing -> byTarget.computeIfAbsent(
                        killing.target(), target -> new ArrayList<>())
                .add(killing));
        out.printf(
                Locale.ROOT,
                "%d rounds (seed %d), %d bad; %d calls, %d of them unknown to the end; %d items%n",
                verdicts.size(),
                plan.seed(),
                verdicts.stream().filter(verdict -> !verdict.isGood()).count(),
                verdicts.stream()
                        .mapToLong(verdict -> verdict.history().fates().size())
                        .sum(),
                verdicts.stream()
                        .mapToLong(verdict -> verdict.history().unknown())
                        .sum(),
                verdicts.stream()
                        .mapToLong(verdict -> verdict.history().items())
                        .sum());
        out.printf("%-10s %5s  %-28s%n", "killed", "times", "serving again after (median, worst)");
        byTarget.forEach((target, killings) -> {
            double[] seconds = times(killings).sorted().toArray();
            out.printf(
                    Locale.ROOT,
                    "%-10s %5d  %s%n",
                    target.name().toLowerCase(Locale.ROOT),
                    killings.size(),
                    seconds.length < killings.size()
                            ? "not always"
                            : String.format(
                                    Locale.ROOT,
                                    "%.1f s, %.1f s",
                                    seconds[seconds.length / 2],
                                    seconds[seconds.length - 1]));
        });
    }

    private static DoubleStream times(List<Kill> killings) {
        return killings.stream()
                .filter(killing -> killing.servingAgain() != null)
                .mapToDouble(killing -> RoundResult.seconds(killing.servingAgain()));
    }
}
