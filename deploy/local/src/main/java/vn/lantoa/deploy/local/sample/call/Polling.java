package vn.lantoa.deploy.local.sample.call;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks again and again, for what one service tells another takes a moment. */
public final class Polling {

    private static final Duration BETWEEN = Duration.ofMillis(250);

    private Polling() {}

    /** Whether it became so in time. */
    public static boolean until(Duration within, BooleanSupplier becomesSo) {
        long deadline = System.nanoTime() + within.toNanos();
        while (!becomesSo.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return true;
    }
}
