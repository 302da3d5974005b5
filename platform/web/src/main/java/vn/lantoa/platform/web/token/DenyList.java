package vn.lantoa.platform.web.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;

/**
 * The operator's switch for whom to keep out at once, while their tokens are still valid: a file that every process
 * looks at once a second. It needs neither database nor Kafka nor Keycloak. A file that cannot be read any more leaves
 * the last list in force.
 */
@ApplicationScoped
public class DenyList {

    private static final Logger LOG = Logger.getLogger(DenyList.class);

    private final Optional<Path> file;
    private final long everyMillis;
    private final Clock clock;
    private volatile Denials current = Denials.NONE;
    private volatile List<String> lines = List.of();
    private volatile boolean readable = true;

    DenyList(IdentityConfig config, Clock clock) {
        this.file = config.denied();
        this.everyMillis = Math.max(1, config.deniedEvery().toMillis());
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        if (file.isPresent()) {
            read();
            vertx.setPeriodic(everyMillis, id -> vertx.executeBlocking(this::read));
        }
    }

    /** Whether somebody with these claims is kept out now. */
    boolean includes(JwtClaims claims) {
        return current.include(claims, clock.instant());
    }

    /** Reads the file again; gives whether that changed anything. */
    synchronized boolean read() {
        if (file.isEmpty()) {
            return false;
        }
        try {
            List<String> found = Files.readAllLines(file.get());
            readable = true;
            if (found.equals(lines)) {
                return false;
            }
            lines = found;
            current = Denials.parse(found);
            LOG.infof("The deny list has %d entries", current.until().size());
            return true;
        } catch (IOException unreadable) {
            return keep(unreadable);
        }
    }

    private boolean keep(IOException cause) {
        if (readable) {
            LOG.errorf("The deny list cannot be read (%s); the last one is kept", cause.toString());
        }
        readable = false;
        return false;
    }
}
