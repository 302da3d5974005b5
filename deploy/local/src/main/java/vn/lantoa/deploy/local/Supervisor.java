package vn.lantoa.deploy.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Readiness;
import vn.lantoa.deploy.embedded.process.Server;
import vn.lantoa.deploy.embedded.process.StartException;

/**
 * Keeps one server running. Until it is told to {@link #supervise}, a fall is the failure of the whole start; from then
 * on the server is started again, each time after a longer wait.
 */
final class Supervisor implements AutoCloseable {

    /** Runs something later, in another thread. */
    interface Timer {
        void after(Duration wait, Runnable what);
    }

    private final Server server;
    private final StartProgress progress;
    private final Clock clock;
    private final Timer timer;
    private final LastRun memory;
    private final RestartBackoff backoff = new RestartBackoff();
    private Consumer<StartException> onEarlyFall = failure -> {};
    private @Nullable ChildProcess process;
    private @Nullable Instant ready;
    private boolean everReady;
    private boolean supervising;
    private boolean closed;

    Supervisor(Server server, StartProgress progress, Clock clock, Timer timer, LastRun memory) {
        this.server = server;
        this.progress = progress;
        this.clock = clock;
        this.timer = timer;
        this.memory = memory;
    }

    String name() {
        return server.name();
    }

    void prepare() {
        server.prepare();
    }

    /**
     * Launches and waits.
     *
     * @param earlyFall hears of a fall after this has returned and before {@link #supervise}
     * @throws StartException when it does not become ready, or this is closed meanwhile
     */
    void start(Consumer<StartException> earlyFall) {
        ChildProcess launched = launch();
        Readiness.await(server, launched);
        synchronized (this) {
            onEarlyFall = earlyFall;
            everReady = true;
            ready = clock.instant();
        }
        watchExit(launched);
        progress.line(name(), "is ready");
    }

    synchronized void supervise() {
        supervising = true;
    }

    boolean isReady() {
        return server.isReady();
    }

    /** The process of now or the last one; must not be asked for before the first launch. */
    synchronized ChildProcess process() {
        return Objects.requireNonNull(process, "never launched");
    }

    private synchronized ChildProcess launch() {
        if (closed) {
            throw new StartException(name() + " is not started: the system is stopping");
        }
        ready = null;
        ChildProcess launched = server.launch();
        process = launched;
        note(launched);
        return launched;
    }

    /**
     * The note is for the next run. One that a full disk does not take is no reason to do without the server, nor to
     * leave it running with nobody watching.
     */
    private void note(ChildProcess launched) {
        try {
            memory.remember(launched);
        } catch (StartException e) {
            progress.line(name(), e.summary());
        }
    }

    /** Drops the future on purpose: {@link #fell} reports the exit itself. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void watchExit(ChildProcess launched) {
        launched.onExit().thenAccept(status -> fell(launched, status));
    }

    private synchronized void fell(ChildProcess fallen, int status) {
        String what = "ended with status " + status;
        if (supervising) {
            againLater(what);
        } else if (!closed) {
            onEarlyFall.accept(new StartException(
                    fallen.name() + " " + what + " before the system was ready; its log is " + fallen.log()));
        }
    }

    private synchronized void againLater(String reason) {
        if (closed) {
            return;
        }
        Duration wait = backoff.afterFall(ready, clock.instant());
        progress.line(
                name(), String.format(Locale.ROOT, "%s; it starts again in %.1f s", reason, wait.toMillis() / 1000.0));
        timer.after(wait, this::again);
    }

    private void again() {
        if (isClosed()) {
            return;
        }
        try {
            ChildProcess launched = launch();
            Readiness.await(server, launched);
            isReadySince(clock.instant());
            progress.line(name(), "is ready again");
            watchExit(launched);
        } catch (StartException e) {
            againLater(e.summary());
        }
    }

    private synchronized void isReadySince(Instant instant) {
        ready = instant;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Stops the server and lets it rest. One that never became ready has nothing to finish: nobody waits for it. */
    @Override
    public void close() {
        ChildProcess last;
        boolean finishes;
        synchronized (this) {
            closed = true;
            last = process;
            finishes = everReady;
        }
        if (last != null && finishes) {
            last.stop();
        } else if (last != null) {
            last.kill();
        }
    }
}
