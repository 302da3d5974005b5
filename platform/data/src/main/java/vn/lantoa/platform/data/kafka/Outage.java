package vn.lantoa.platform.data.kafka;

import org.jboss.logging.Logger;

/**
 * Something away that everybody knows will be back: one warning when it goes, one line when it is back, nothing in
 * between.
 */
public final class Outage {

    private final Logger log;
    private final String what;
    private volatile boolean on;

    public Outage(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    public void began(String reason) {
        if (!on) {
            on = true;
            log.warnf("%s waits: %s. It goes on by itself.", what, reason);
        }
    }

    public void ended() {
        if (on) {
            on = false;
            log.infof("%s goes on", what);
        }
    }

    /** The failure and what is below it, in one line. */
    public static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root == failure ? failure.toString() : failure.getClass().getSimpleName() + " by " + root;
    }
}
