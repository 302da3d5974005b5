package vn.lantoa.deploy.embedded.process;

import java.time.Duration;

/** Waits until a launched server answers. */
public final class Readiness {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);
    private static final int LINES_TO_SHOW = 15;

    private Readiness() {}

    /**
     * Prepares and launches a server, and waits until it is up.
     *
     * @return the server
     * @throws StartException when it is not up in time; nothing is left running then
     */
    public static <S extends Server> S start(S server) {
        server.prepare();
        await(server, server.launch());
        return server;
    }

    /**
     * @throws StartException with the end of the log when the process ends first or takes longer than its time-out; it
     *     is stopped then
     */
    public static void await(Server server, ChildProcess process) {
        try {
            watch(server, process);
        } catch (StartException e) {
            process.stop();
            throw e;
        }
    }

    private static void watch(Server server, ChildProcess process) {
        long deadline = System.nanoTime() + server.startTimeout().toNanos();
        while (!server.isReady()) {
            if (process.endsWithin(BETWEEN_PROBES)) {
                throw failure(process, "ended with status " + process.onExit().join() + " before it was ready");
            }
            if (System.nanoTime() - deadline > 0) {
                throw failure(
                        process, "was not ready after " + server.startTimeout().toSeconds() + " s");
            }
        }
        if (!process.isAlive()) {
            throw failure(process, "ended, and something else answers in its place");
        }
    }

    private static StartException failure(ChildProcess process, String what) {
        return new StartException(
                process.name() + " " + what + "; its log is " + process.log(),
                LogTail.of(process.log(), LINES_TO_SHOW));
    }
}
