package vn.lantoa.platform.web.access;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Locale;
import java.util.Set;

import io.vertx.core.VertxException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes why a request failed on our side, in English whatever the client's language: with the stack where nobody
 * expected it, in a line where a part of the house is away. A client that hangs up is no failure of ours.
 */
public final class FailureLog {

    private static final Logger LOG = Logger.getLogger(FailureLog.class);
    private static final int OURS = 500;
    private static final Set<String> OF_A_CLOSED_CONNECTION =
            Set.of("connection was closed", "connection reset", "connection reset by peer", "broken pipe");

    private FailureLog() {}

    /**
     * Tells of a failed request; nothing when the fault is the client's.
     *
     * @param expected whether the code was raised on purpose
     */
    public static void failed(int status, String code, String path, @Nullable Throwable cause, boolean expected) {
        if (status < OURS) {
            return;
        }
        if (isOfAClosedConnection(cause)) {
            LOG.debugf("The client of %s hung up", path);
        } else if (expected) {
            LOG.warnf("%s answered with %d %s: %s", path, status, code, String.valueOf(rootOf(cause)));
        } else {
            LOG.errorf(cause, "%s failed with %d %s", path, status, code);
        }
    }

    private static @Nullable Throwable rootOf(@Nullable Throwable cause) {
        Throwable root = cause;
        while (root != null && root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /** Whether a failure says that the client's connection is gone. */
    public static boolean isOfAClosedConnection(@Nullable Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof ClosedChannelException
                    || (one instanceof IOException || one instanceof VertxException)
                            && OF_A_CLOSED_CONNECTION.contains(
                                    String.valueOf(one.getMessage()).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
