package vn.lantoa.deploy.local;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person at the terminal what happens, line by line, with the seconds since the beginning. */
public final class StartProgress {

    private final PrintStream out;
    private final Clock clock;
    private final Instant beginning;

    public StartProgress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.beginning = clock.instant();
    }

    public synchronized void line(String part, String what) {
        double seconds = Duration.between(beginning, clock.instant()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %-9s %s%n", seconds, part, what);
        out.flush();
    }
}
