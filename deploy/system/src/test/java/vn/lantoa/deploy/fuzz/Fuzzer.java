package vn.lantoa.deploy.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.awaitility.Awaitility;

import vn.lantoa.deploy.system.AccessTable;
import vn.lantoa.deploy.system.Operations;
import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.token.Identity;

/**
 * Sends the operations' requests spoiled by every mutation, round after round, and collects what is wrong with the
 * answers.
 */
final class Fuzzer {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int PERCENT_BY_ANYBODY = 12;
    private static final int PERCENT_SPOILED_TWICE = 50;

    private final FuzzOptions options;
    private final ValidCalls calls;
    private final RawClient client;
    private final Judge judge;
    private final AccessTable access = AccessTable.read();
    private final List<Mutation> mutations = Mutation.all();
    private final Tally tally = new Tally();
    private final List<String> faults = new ArrayList<>();

    Fuzzer(FuzzOptions options, ValidCalls calls, RawClient client, Judge judge) {
        this.options = options;
        this.calls = calls;
        this.client = client;
        this.judge = judge;
    }

    void run() {
        List<Operation> operations = inOrder();
        FeatureSample sample = new FeatureSample(
                options.sweep(), operations, this::probe, (one, mutation) -> isDiced(one, mutation, 1));
        for (int round = 1; round <= options.rounds(); round++) {
            for (Operation operation : operations) {
                fuzz(operation, sample, round);
            }
        }
    }

    /** What needs a record as it was made comes before what changes it, and what undoes another operation after it. */
    private static List<Operation> inOrder() {
        return Operations.all().stream()
                .sorted(Comparator.comparing(
                                (Operation operation) -> !operation.id().startsWith("approve"))
                        .thenComparing(operation -> operation.id().startsWith("restore")))
                .toList();
    }

    private Call probe(Operation operation) {
        return calls.of(operation, owner(operation));
    }

    private void fuzz(Operation operation, FeatureSample sample, int round) {
        Call probe = probe(operation);
        for (Mutation mutation : mutations) {
            String name = name(operation, mutation, round);
            boolean drawn =
                    options.sweep().all() ? isDiced(operation, mutation, round) : sample.has(operation, mutation);
            if (drawn && options.only().matcher(name).find() && mutation.suits(probe)) {
                send(operation, mutation, name, round);
            }
        }
    }

    private boolean isDiced(Operation operation, Mutation mutation, int round) {
        return new Dice(options.seed(), "whether " + name(operation, mutation, round))
                .percent(mutation.percentOfOperations());
    }

    private static String name(Operation operation, Mutation mutation, int round) {
        return "%s %s.%s #%d".formatted(operation, mutation.kind(), mutation.name(), round);
    }

    Tally tally() {
        return tally;
    }

    /** Each with the request and the answer. */
    List<String> faults() {
        return faults;
    }

    private void send(Operation operation, Mutation mutation, String name, int round) {
        Dice dice = new Dice(options.seed(), name);
        Identity by = mutation == Unspoiled.AS_IT_IS ? owner(operation) : by(operation, dice);
        Call call = calls.of(operation, by);
        Expectation owed = mutation.spoil(call, dice);
        if (round > 1 && dice.percent(PERCENT_SPOILED_TWICE)) {
            owed = again(call, owed, dice);
        }
        if (Harm.isDoneBy(operation) && !owed.refused()) {
            return;
        }
        long began = System.nanoTime();
        RawAnswer answer = answer(call, owed);
        tally.count(operation, mutation.kind(), answer, System.nanoTime() - began);
        judge.faults(call.method(), call.path(), owedTo(by, call, owed), answer)
                .forEach(fault -> faults.add("%s by %s: %s%n%s%n--> %s%n".formatted(name, by, fault, call, answer)));
    }

    /** Two wrongs may make a right. */
    private Expectation again(Call call, Expectation owed, Dice dice) {
        Mutation second = dice.of(mutations);
        if (!second.suits(call)) {
            return owed;
        }
        return new Expectation(false, null, second.spoil(call, dice).cut() || owed.cut());
    }

    private Identity by(Operation operation, Dice dice) {
        return dice.percent(PERCENT_BY_ANYBODY) ? dice.of(Identity.all()) : owner(operation);
    }

    /** Somebody who may. */
    private Identity owner(Operation operation) {
        return access.isOpen(operation.id()) ? Identity.OFFICER : access.whoMay(operation.id());
    }

    /** Who may not call is refused, as long as it is that operation which is called. */
    private Expectation owedTo(Identity by, Call call, Expectation owed) {
        boolean denied = access.cell(call.operation().id(), by).equals("deny");
        return denied && call.isStillThere() && !owed.cut() ? new Expectation(true, owed.field(), false) : owed;
    }

    /** Limits are no faults; whoever reaches them waits as told and comes again. */
    private RawAnswer answer(Call call, Expectation owed) {
        RawAnswer answer = sent(call, owed);
        for (int i = 0; i < 3 && answer.status() == TOO_MANY_REQUESTS; i++) {
            long seconds = Math.min(5, Long.parseLong(answer.header("retry-after")));
            Awaitility.await().pollDelay(Duration.ofSeconds(seconds)).until(() -> true);
            answer = sent(call, owed);
        }
        return answer;
    }

    private RawAnswer sent(Call call, Expectation owed) {
        return client.send(call.bytes(), owed.cut(), call.method().equals("HEAD"));
    }
}
