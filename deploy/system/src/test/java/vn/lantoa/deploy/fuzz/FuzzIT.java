package vn.lantoa.deploy.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.system.MergedDocument;
import vn.lantoa.deploy.system.Operations;
import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.deploy.system.Samples;
import vn.lantoa.deploy.system.Stack;
import vn.lantoa.deploy.system.SystemTest;
import vn.lantoa.platform.testing.openapi.OpenApiContract;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One round of the fuzzer, each mutation of it over one operation of every tenth feature, or over all with
 * {@code -Pfull}, or as many rounds as {@code -Dfuzz.rounds} says. What was answered is counted in {@code target/fuzz}.
 */
@SystemTest
class FuzzIT {

    private static final Path REPORT = Path.of("target/fuzz");
    /**
     * They decide on what was submitted, or answer what was sent, and what was decided once, or is by then no more
     * sent, they refuse: whether one of the round comes in time is chance, other tests let them succeed.
     */
    private static final Set<String> DECIDE = Set.of(
            "approveReport",
            "returnReport",
            "sealReport",
            "approveCorrection",
            "refuseCorrection",
            "approveAmendment",
            "refuseAmendment",
            "decideAmendmentTasks",
            "escalateObstacle",
            "decideObstacle",
            "decideBudgetProposal",
            "answerReminder",
            "acknowledgePlan");

    private static final FuzzOptions OPTIONS = FuzzOptions.of(System.getProperties());

    private static Fuzzer fuzzer;

    @BeforeAll
    static void fuzz() throws IOException {
        ValidCalls calls =
                new ValidCalls(operation("registerAgency"), operation("registerPressAgency"), operation("submitItems"));
        fuzzer = new Fuzzer(
                OPTIONS,
                calls,
                new RawClient(Stack.running().gateway()),
                new Judge(OpenApiContract.parse(MergedDocument.text())));
        fuzzer.run();
        Files.createDirectories(REPORT);
        Files.writeString(REPORT.resolve("answers.txt"), fuzzer.tally().table());
        Files.write(REPORT.resolve("faults.txt"), fuzzer.faults());
        System.out.println(fuzzer.tally().table());
    }

    @Test
    void everyAnswerIsDescribedAndBreaksNothing() {
        assertThat(fuzzer.faults().stream().limit(20).collect(Collectors.joining("\n")))
                .as("%d faults in %d answers with -Dfuzz.seed=%d -Dsweep.seed=%d; all are in target/fuzz/faults.txt"
                        .formatted(
                                fuzzer.faults().size(),
                                fuzzer.tally().calls(),
                                OPTIONS.seed(),
                                OPTIONS.sweep().seed()))
                .isEmpty();
    }

    /** Else the fuzzer would knock at closed doors only. */
    @Test
    void everyOperationTookACallThatMay() {
        assertThat(fuzzer.tally().succeeded()).containsAll(meantToSucceed());
    }

    private static Set<String> meantToSucceed() {
        return Operations.all().stream()
                .filter(operation -> OPTIONS.only().pattern().isEmpty())
                .filter(operation -> !Harm.isDoneBy(operation) && !Samples.hasNothingToName(operation))
                .map(Operation::id)
                .filter(id -> !DECIDE.contains(id))
                .collect(Collectors.toSet());
    }

    private static Operation operation(String id) {
        return Operations.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
