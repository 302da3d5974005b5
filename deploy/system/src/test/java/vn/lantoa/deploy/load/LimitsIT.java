package vn.lantoa.deploy.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.deploy.local.Application;
import vn.lantoa.deploy.system.Stack;
import vn.lantoa.deploy.system.SystemTest;
import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several times the documented limits at once: what does not fit is refused, to come again, and nobody else notices.
 * One load for each service, drawn, or all of them ({@link Sweep}).
 */
@SystemTest
class LimitsIT {

    private static final int AT_ONCE = 6;
    private static final int LARGEST_ANSWER = 2 << 20;
    private static final long PAUSE_MILLIS = 100;

    /** What others ask of each service meanwhile. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "media", "/api/v1/press-agencies?size=1",
            "task", "/api/v1/plans?size=1",
            "event", "/api/v1/events?size=1",
            "reporting", "/api/v1/aggregates?measures=works");

    private final Wire wire = new Wire();

    static Stream<Overload> loads() {
        Sweep sweep = Sweep.ofThisRun();
        Map<String, List<Overload>> byPart =
                Stream.of(Overload.values()).collect(Collectors.groupingBy(Overload::part));
        return sweep.all()
                ? Stream.of(Overload.values())
                : byPart.entrySet().stream().map(part -> sweep.oneOf(part.getValue(), part.getKey()));
    }

    @ParameterizedTest
    @MethodSource("loads")
    void theServiceBearsItAndAnswersOthersMeanwhile(Overload load) throws IOException, InterruptedException {
        Map<String, Long> before = processes();
        List<CompletableFuture<Wire.Answer>> sent =
                Stream.generate(() -> wire.send(load)).limit(AT_ONCE).toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));

        List<Integer> others = new ArrayList<>();
        while (!all.isDone()) {
            for (String question : QUESTIONS.values()) {
                others.add(wire.get(Identity.VIEWER, question).status());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }

        List<Wire.Answer> answers = sent.stream().map(CompletableFuture::join).toList();
        System.out.printf(
                "%s: %d × %,d bytes: %s; %d answers to others%n",
                load,
                AT_ONCE,
                load.body().length(),
                answers.stream().map(Wire.Answer::status).toList(),
                others.size());
        assertThat(answers).allSatisfy(answer -> isDecent(load, answer));
        assertThat(answers).extracting(Wire.Answer::status).containsAnyElementsOf(load.answers());
        assertThat(others).as("others").isNotEmpty().containsOnly(200);
        assertThat(processes()).as("nobody died").isEqualTo(before);
    }

    private static void isDecent(Overload load, Wire.Answer answer) {
        if (answer.status() == 503) {
            assertThat(answer.retryAfter()).as(answer.body()).matches("[1-9]\\d*");
        } else {
            assertThat(load.answers()).as(answer.body()).contains(answer.status());
        }
        assertThat(answer.body()).hasSizeLessThan(LARGEST_ANSWER);
    }

    private static Map<String, Long> processes() {
        return Application.ALL.stream().collect(Collectors.toMap(Application::name, part -> Stack.running()
                .pid(part.name())));
    }
}
