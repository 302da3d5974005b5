package vn.lantoa.deploy.embedded.process;

import java.time.Duration;

/**
 * One process of the system: how it is made ready, started and asked whether it answers. An instance may be launched
 * again and again, one process at a time.
 */
public interface Server {

    /** What people call it, on the screen and in the name of its log. */
    String name();

    /**
     * Checks and creates what a launch needs: files, ports. Done once, before the first launch.
     *
     * @throws StartException when the server could not start
     */
    void prepare();

    /** @throws StartException when there is nothing to run */
    ChildProcess launch();

    /** Whether it answers now. Returns within a second or two and never throws because the server is not up. */
    boolean isReady();

    /** How long a start may take on a slow machine. */
    Duration startTimeout();
}
