package vn.lantoa.deploy.embedded.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param name what people call it
 * @param command program and arguments; no secrets, everybody on the machine can read them
 * @param environment added to ours; the place for secrets
 * @param directory working directory, exists
 * @param log where standard output and error are appended
 * @param stopSignal how it is asked to stop
 * @param stopGrace how long it may take to stop before it is killed; whole seconds count
 */
public record ChildCommand(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        StopSignal stopSignal,
        Duration stopGrace) {

    private static final Duration USUAL_GRACE = Duration.ofSeconds(10);

    public ChildCommand {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Stopped by TERM, with ten seconds to finish. */
    public static ChildCommand of(
            String name, List<String> command, Map<String, String> environment, Path directory, Path log) {
        return new ChildCommand(name, command, environment, directory, log, StopSignal.TERM, USUAL_GRACE);
    }

    public ChildCommand stoppedBy(StopSignal signal) {
        return new ChildCommand(name, command, environment, directory, log, signal, stopGrace);
    }
}
