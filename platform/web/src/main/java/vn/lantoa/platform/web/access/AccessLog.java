package vn.lantoa.platform.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

import vn.lantoa.platform.web.tracing.TraceId;

/**
 * Writes one line for each answered request into the log {@code access}: trace id, method, template of the address,
 * status, milliseconds and client. Neither addresses with their ids nor people are in it.
 */
@ApplicationScoped
class AccessLog {

    private static final Logger LOG = Logger.getLogger("access");
    private static final int AFTER_THE_TRACE_ID = 9_999;
    private static final String UNMATCHED = "unmatched";
    private static final long NANOS_OF_A_TENTH = 100_000;
    private static final int TENTHS = 10;

    private final Instance<AccessObserver> observers;
    private final boolean outermost;

    /** @param outermost whether clients see the answers of this process, and need no notes */
    AccessLog(
            @Any Instance<AccessObserver> observers,
            @ConfigProperty(name = "lantoa.access.outermost", defaultValue = "false") boolean outermost) {
        this.observers = observers;
        this.outermost = outermost;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, AFTER_THE_TRACE_ID);
    }

    private void watch(RoutingContext request) {
        Watched watched = new Watched(TraceId.current(), System.nanoTime());
        request.addHeadersEndHandler(head -> watched.takeNotes(request, outermost));
        request.addBodyEndHandler(end -> tell(watched.entry(request)));
        request.next();
    }

    private void tell(AccessEntry entry) {
        observers.forEach(observer -> observer.answered(entry));
        if (LOG.isLoggable(Level.INFO)) {
            ExtLogRecord line = new ExtLogRecord(
                    Level.INFO,
                    entry.method() + ' ' + entry.route() + ' ' + entry.status(),
                    ExtLogRecord.FormatStyle.NO_FORMAT,
                    AccessLog.class.getName());
            line.setLoggerName(LOG.getName());
            line.putMdc("traceId", entry.traceId());
            line.putMdc("method", entry.method());
            line.putMdc("route", entry.route());
            line.putMdc("status", Integer.toString(entry.status()));
            line.putMdc("ms", millis(entry.nanos()));
            line.putMdc("client", entry.client());
            LOG.logRaw(line);
        }
    }

    /** Milliseconds with one decimal; by no format of the JDK, since this runs for every request. */
    static String millis(long nanos) {
        long tenths = (nanos + NANOS_OF_A_TENTH / 2) / NANOS_OF_A_TENTH;
        return tenths / TENTHS + "." + tenths % TENTHS;
    }

    /** One request on its way. */
    private static final class Watched {

        private final String traceId;
        private final long start;
        private String route = UNMATCHED;
        private String client = "";

        Watched(String traceId, long start) {
            this.traceId = traceId;
            this.start = start;
        }

        private void takeNotes(RoutingContext request, boolean remove) {
            MultiMap headers = request.response().headers();
            String noted = headers.get(AccessNotes.ROUTE);
            route = noted == null ? UNMATCHED : noted;
            String issuedTo = headers.get(AccessNotes.CLIENT);
            client = issuedTo == null ? clientOf(request) : issuedTo;
            headers.remove(AccessNotes.CLIENT);
            if (remove) {
                headers.remove(AccessNotes.ROUTE);
            }
        }

        private static String clientOf(RoutingContext request) {
            return request.user() instanceof QuarkusHttpUser user
                            && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                            && token.getClaim("azp") instanceof String issuedTo
                    ? issuedTo
                    : "";
        }

        private AccessEntry entry(RoutingContext request) {
            return new AccessEntry(
                    traceId,
                    request.request().method().name(),
                    route,
                    request.response().getStatusCode(),
                    System.nanoTime() - start,
                    client);
        }
    }
}
