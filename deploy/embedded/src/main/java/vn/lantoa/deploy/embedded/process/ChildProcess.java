package vn.lantoa.deploy.embedded.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A process that never outlives this JVM, not even when the JVM is killed by SIGKILL (see {@code guard.sh}). It runs in
 * a session of its own, so that a Ctrl-C at the terminal reaches only us and the stop stays orderly.
 */
public final class ChildProcess implements AutoCloseable {

    /** A process whose pipe is collected as garbage would be stopped by its guard. */
    private static final Set<ChildProcess> ALIVE = ConcurrentHashMap.newKeySet();

    private static final Duration KILL_TAKES_AT_MOST = Duration.ofSeconds(5);

    private final ChildCommand command;
    private final Process process;
    private final OutputStream lifeline;

    private ChildProcess(ChildCommand command, Process process) {
        this.command = command;
        this.process = process;
        this.lifeline = process.getOutputStream();
    }

    /**
     * @throws StartException when the program cannot be run at all; a program that ends at once is not a failure here
     */
    public static ChildProcess start(ChildCommand command) {
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(Guard.guarded(command))
                    .directory(command.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.environment().putAll(command.environment());
            ChildProcess child = new ChildProcess(command, builder.start());
            ALIVE.add(child);
            child.releaseOnExit();
            return child;
        } catch (IOException e) {
            throw new StartException(command.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return command.name();
    }

    public Path log() {
        return command.log();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit status when the process has ended, for whatever reason. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Waits for the end.
     *
     * @return whether it has ended
     * @throws StartException when this thread is interrupted
     */
    public boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted while waiting for " + name(), e);
        }
    }

    /** Asks the process to stop, waits as long as its command allows, then kills it. Does nothing when it has ended. */
    public void stop() {
        List<ProcessHandle> offspring = process.descendants().toList();
        if (isAlive()) {
            Guard.signal(command.stopSignal(), process.toHandle());
            if (!waited(command.stopGrace())) {
                sigkill();
            }
        }
        end(offspring);
    }

    /** Ends the process and its descendants at once, as a crash would. */
    public void kill() {
        List<ProcessHandle> offspring = process.descendants().toList();
        sigkill();
        end(offspring);
    }

    /**
     * By its handle: Process.destroyForcibly would also end the pipe, and the guard would begin to stop what is being
     * killed.
     */
    private void sigkill() {
        process.toHandle().destroyForcibly();
    }

    private void end(List<ProcessHandle> offspring) {
        offspring.forEach(ProcessHandle::destroyForcibly);
        waited(KILL_TAKES_AT_MOST);
    }

    /** Waits also for a thread that is being interrupted: a stop must not be left half done. */
    private boolean waited(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            sigkill();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Drops the future on purpose: after the exit nobody can act on a failure. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void releaseOnExit() {
        process.onExit().thenRun(this::letGo);
    }

    private void letGo() {
        ALIVE.remove(this);
        try {
            lifeline.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the pipe to the guard of " + name(), e);
        }
    }
}
