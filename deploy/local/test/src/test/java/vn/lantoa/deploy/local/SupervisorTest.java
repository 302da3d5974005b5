package vn.lantoa.deploy.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.Server;
import vn.lantoa.deploy.embedded.process.StartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class SupervisorTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-29T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final AtomicReference<StartException> early = new AtomicReference<>();
    private Supervisor keeper;

    @AfterEach
    void stop() {
        keeper.close();
    }

    @Test
    void startsAgainWhatFallsAndSaysSo() {
        keeper = keeperOf("sleep 100");
        keeper.start(early::set);
        keeper.supervise();
        ChildProcess first = keeper.process();

        first.kill();

        await().until(() -> keeper.process() != first && keeper.process().isAlive());
        await().untilAsserted(() -> assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("thing     is ready", "ended with status 137; it starts again in 0.5 s", "is ready again"));
        assertThat(early).hasNullValue();
    }

    @Test
    void waitsLongerEachTime() {
        keeper = keeperOf("sleep 100");
        keeper.start(early::set);
        keeper.supervise();

        for (int fall = 1; fall <= 3; fall++) {
            ChildProcess running = keeper.process();
            running.kill();
            await().until(() -> keeper.process() != running && keeper.process().isAlive());
        }

        assertThat(waits).extracting(Duration::toMillis).containsExactly(500L, 1_000L, 2_000L);
    }

    @Test
    void aFallBeforeTheSystemIsReadyIsAFailure() {
        keeper = keeperOf("sleep 100");
        keeper.start(early::set);

        keeper.process().kill();

        await().until(() -> early.get() != null);
        assertThat(early.get()).hasMessageContaining("thing ended with status 137 before the system was ready");
        assertThat(waits).isEmpty();
    }

    @Test
    void whatNeverBecomesReadyIsShownWithItsLastLines() {
        keeper = keeperOf("echo no luck today; exit 3");

        assertThatThrownBy(() -> keeper.start(early::set))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("thing ended with status 3")
                .hasMessageContaining("no luck today");
    }

    @Test
    void staysDownOnceItIsClosed() {
        keeper = keeperOf("sleep 100");
        keeper.start(early::set);
        keeper.supervise();

        keeper.close();

        assertThat(keeper.process().isAlive()).isFalse();
        assertThat(waits).isEmpty();
        assertThatThrownBy(() -> keeper.start(early::set)).hasMessageContaining("the system is stopping");
    }

    /** On a full disk there is no note of it, but it runs and is watched: it is not started a second time beside it. */
    @Test
    void whatCannotBeNotedIsWatchedAllTheSame() throws IOException {
        keeper = keeperOf("sleep 100");
        keeper.start(early::set);
        keeper.supervise();
        Folders.delete(folder.resolve("run"));
        Files.createFile(folder.resolve("run"));
        ChildProcess first = keeper.process();

        first.kill();

        await().untilAsserted(() -> assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("the process of thing cannot be noted", "is ready again"));
        ChildProcess second = keeper.process();
        second.kill();
        await().until(() -> keeper.process() != second && keeper.process().isAlive());
        assertThat(waits).extracting(Duration::toMillis).containsExactly(500L, 1_000L);
    }

    private Supervisor keeperOf(String script) {
        StartProgress progress = new StartProgress(new PrintStream(screen, true, StandardCharsets.UTF_8), CLOCK);
        return new Supervisor(
                new Thing(script),
                progress,
                CLOCK,
                (wait, what) -> {
                    waits.add(wait);
                    new Thread(what).start();
                },
                new LastRun(folder.resolve("run"), Duration.ZERO));
    }

    /** Ready as long as it lives; one that ends at once is given the time to do so. */
    private final class Thing implements Server {

        private final String script;
        private volatile ChildProcess process;

        private Thing(String script) {
            this.script = script;
        }

        @Override
        public String name() {
            return "thing";
        }

        @Override
        public void prepare() {}

        @Override
        public ChildProcess launch() {
            process = ChildProcess.start(ChildCommand.of(
                    name(), List.of("sh", "-c", script), Map.of(), folder, folder.resolve("thing.log")));
            return process;
        }

        @Override
        public boolean isReady() {
            return script.startsWith("sleep") && process.isAlive();
        }

        @Override
        public Duration startTimeout() {
            return Duration.ofSeconds(10);
        }
    }
}
