package vn.lantoa.deploy.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.system.Stack;
import vn.lantoa.deploy.system.SystemTest;
import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Rich items come in while reporting stands still; then it goes on. It catches up by itself, in the heap that is
 * shipped, and so does a rebuild from topics beside it. With {@code -Pfull} 150,000 of them.
 */
@SystemTest
class BacklogIT {

    private static final int LINES = 1_000;
    private static final int SUBMISSIONS = Sweep.ofThisRun().all() ? 150 : 4;
    private static final int MOST_ITEMS = SUBMISSIONS * LINES;
    private static final Duration CAUGHT_UP_WITHIN = Duration.ofMinutes(10);
    private static final String REBUILDS = "/api/v1/operations/reporting/rebuilds";

    private final Wire wire = new Wire();
    private final String event =
            "DON-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void reportingCatchesUpWithABacklogOfRichItemsAndSoDoesARebuild() throws IOException, InterruptedException {
        long process = Stack.running().pid("reporting");
        Stack.signal("STOP", process);
        try {
            for (int number = 0; number < SUBMISSIONS; number++) {
                send(number);
            }
        } finally {
            Stack.signal("CONT", process);
        }
        long began = System.nanoTime();
        await().atMost(CAUGHT_UP_WITHIN).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> assertThat(works())
                .isEqualTo(MOST_ITEMS));
        tell("caught up", began);
        assertThat(Stack.running().pid("reporting")).as("it never died of it").isEqualTo(process);

        began = System.nanoTime();
        rebuild();
        tell("rebuilt", began);
        assertThat(Stack.running().pid("reporting")).as("nor of a rebuild").isEqualTo(process);
    }

    private void rebuild() throws IOException, InterruptedException {
        Wire.Answer asked = wire.post(Identity.OPERATOR, REBUILDS, "application/json", "{\"from\": \"TOPICS\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        String rebuild = REBUILDS + "/" + JsonPath.from(asked.body()).getString("id");
        await().atMost(CAUGHT_UP_WITHIN).pollInterval(Duration.ofMillis(500)).until(() -> {
            assertThat(works()).as("what answers meanwhile").isEqualTo(MOST_ITEMS);
            String state =
                    JsonPath.from(wire.get(Identity.OPERATOR, rebuild).body()).getString("state");
            assertThat(state).isNotEqualTo("FAILED");
            return state.equals("COMPLETED");
        });
        assertThat(works()).isEqualTo(MOST_ITEMS);
    }

    private static void tell(String what, long began) {
        System.out.printf(
                Locale.ROOT,
                "%,d rich items %s in %.1f s%n",
                MOST_ITEMS,
                what,
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
    }

    private void send(int number) throws IOException, InterruptedException {
        String lines = IntStream.range(0, LINES)
                .mapToObj(line -> RichItem.json(event + "-" + number + "-" + line, event))
                .collect(Collectors.joining("\n"));
        Wire.Answer answer = wire.post(Identity.PRESS_BTV, "/api/v1/submissions", Overload.NDJSON, lines);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private int works() throws IOException, InterruptedException {
        Wire.Answer answer = wire.get(
                Identity.REPORTING_JOB,
                "/api/v1/aggregates?measures=works&from=2020-02-15&to=2020-03-15&eventCode=" + event);
        return answer.status() == 200 ? JsonPath.from(answer.body()).getInt("totals.works") : -1;
    }
}
