package vn.lantoa.gateway.health;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import vn.lantoa.gateway.health.HealthReport.Part;
import vn.lantoa.gateway.health.HealthReport.Status;
import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.route.ServiceRoute;
import vn.lantoa.platform.web.fetch.DocumentFetcher;
import vn.lantoa.platform.web.token.TokenCheck;

/** Checks all parts at once, at most once in the cache time, however many requests come. */
@ApplicationScoped
class HealthChecks {

    private static final long MAX_BYTES = 256 * 1024;
    private static final String READINESS = "/q/health/ready";

    private final HealthConfig config;
    private final RoutingTable routes;
    private final DocumentFetcher fetcher;
    private final TokenCheck tokens;
    private final Clock clock;
    private @Nullable Future<HealthReport> last;
    private long lastAsked;

    HealthChecks(HealthConfig config, RoutingTable routes, DocumentFetcher fetcher, TokenCheck tokens, Clock clock) {
        this.config = config;
        this.routes = routes;
        this.fetcher = fetcher;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The state of all parts; never fails. */
    synchronized Future<HealthReport> report() {
        long now = clock.millis();
        if (last == null
                || last.isComplete() && now - lastAsked >= config.cache().toMillis()) {
            lastAsked = now;
            last = ask();
        }
        return last;
    }

    private Future<HealthReport> ask() {
        List<Future<Part>> asked = new ArrayList<>();
        asked.add(Future.succeededFuture(Part.up("gateway")));
        routes.installed().forEach(service -> asked.add(readiness(service)));
        asked.add(Future.succeededFuture(keycloak()));
        return Future.all(asked).map(all -> HealthReport.of(all.list()));
    }

    private Future<Part> readiness(ServiceRoute service) {
        URI address = URI.create(service.managementUrl().toString().replaceAll("/+$", "") + READINESS);
        return fetcher.get(address, config.patience(), MAX_BYTES)
                .map(ready -> Part.up(service.name()))
                .otherwise(failure -> new Part(service.name(), Status.DOWN, "not ready, or no answer in time"));
    }

    private Part keycloak() {
        if (tokens.isRealmReachable()) {
            return Part.up(HealthReport.KEYCLOAK);
        }
        return tokens.holdsKeys()
                ? new Part(HealthReport.KEYCLOAK, Status.DEGRADED, "no answer; tokens are checked by the keys held")
                : new Part(HealthReport.KEYCLOAK, Status.DOWN, "no answer yet; no token can be checked");
    }
}
