package vn.lantoa.deploy.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void passesEnvironmentOutputAndExitStatusOn() throws IOException {
        ChildProcess child =
                ChildProcess.start(shell("echo \"$GREETING\"; echo aside >&2; exit 7", Map.of("GREETING", "chào")));

        assertThat(child.endsWithin(Duration.ofSeconds(10))).isTrue();
        assertThat(child.onExit().join()).isEqualTo(7);
        assertThat(Files.readString(log())).isEqualTo("chào\naside\n");
    }

    @Test
    void isTheCommandItselfAndNoShellAroundIt() {
        try (ChildProcess child = ChildProcess.start(command(List.of("sleep", "100"), Duration.ofSeconds(5)))) {
            await().untilAsserted(() -> assertThat(handle(child).info().command())
                    .hasValueSatisfying(program -> assertThat(program).doesNotEndWith("sh")));
        }
    }

    @Test
    void stopsInOrder() throws IOException {
        ChildProcess child = ChildProcess.start(shell(
                "trap 'echo stopped; exit 0' TERM; echo up; while :; do read -r _ || sleep 0.05; done", Map.of()));
        await().until(() -> Files.readString(log()).contains("up"));

        child.stop();

        assertThat(child.onExit().join()).isZero();
        assertThat(Files.readString(log())).contains("stopped");
    }

    @Test
    void killsWhatDoesNotStop() throws IOException {
        ChildProcess child = ChildProcess.start(command(
                List.of("sh", "-c", "trap '' TERM; echo up; while :; do sleep 1; done"), Duration.ofSeconds(1)));
        await().until(() -> Files.readString(log()).contains("up"));

        child.stop();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void leavesNoGrandchildWhenTheChildIsKilled() throws IOException {
        ChildProcess child = ChildProcess.start(shell("sleep 1000 & echo $!; wait", Map.of()));
        await().until(() -> !Files.readString(log()).isBlank());
        long grandchild = Long.parseLong(Files.readString(log()).strip());
        assertThat(ProcessHandle.of(grandchild)).isPresent();

        handle(child).destroyForcibly();

        await().untilAsserted(() -> assertThat(Processes.alive(grandchild)).isFalse());
    }

    @Test
    void saysWhatCannotBeRun() {
        ChildCommand nowhere =
                ChildCommand.of("nobody", List.of("true"), Map.of(), folder.resolve("absent"), folder.resolve("log"));

        assertThatThrownBy(() -> ChildProcess.start(nowhere))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("nobody cannot be started");
    }

    private static ProcessHandle handle(ChildProcess child) {
        return ProcessHandle.of(child.pid()).orElseThrow();
    }

    private Path log() {
        return folder.resolve("child.log");
    }

    private ChildCommand shell(String script, Map<String, String> environment) {
        return ChildCommand.of("child", List.of("sh", "-c", script), environment, folder, log());
    }

    private ChildCommand command(List<String> command, Duration grace) {
        return new ChildCommand("child", command, Map.of(), folder, log(), StopSignal.TERM, grace);
    }
}
