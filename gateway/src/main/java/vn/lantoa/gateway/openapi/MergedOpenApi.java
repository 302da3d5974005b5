package vn.lantoa.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.route.ServiceRoute;
import vn.lantoa.platform.web.fetch.DocumentFetcher;

/** Reads the services' documents periodically and merges them; for a service that is down the last good one is used. */
@ApplicationScoped
class MergedOpenApi {

    private static final Logger LOG = Logger.getLogger(MergedOpenApi.class);
    private static final long TICK_MILLIS = 500;
    private static final long MAX_BYTES = 8 * 1024 * 1024;
    private static final String OWN = "gateway";

    /** The services are our own, and their documents have more parts than a client's body may have. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenApiConfig config;
    private final RoutingTable routes;
    private final DocumentFetcher fetcher;
    private final Clock clock;
    private final OpenApiMerge merge;
    private final ObjectNode own;
    private final Map<String, ObjectNode> lastGood = new ConcurrentHashMap<>();
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private volatile Renditions current;
    private Future<Void> round = Future.succeededFuture();
    private long lastRound;
    private volatile boolean complete;

    MergedOpenApi(
            OpenApiConfig config,
            RoutingTable routes,
            DocumentFetcher fetcher,
            Clock clock,
            @ConfigProperty(name = "lantoa.public-url") String publicUrl,
            @ConfigProperty(name = "lantoa.identity.issuer") String issuer,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.config = config;
        this.routes = routes;
        this.fetcher = fetcher;
        this.clock = clock;
        this.merge = new OpenApiMerge(new OpenApiMerge.House(publicUrl.replaceAll("/+$", ""), version, issuer));
        this.own = ownDocument();
        this.current = render();
    }

    private static ObjectNode ownDocument() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi/gateway.yaml")) {
            return (ObjectNode) Renditions.YAML.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        round(vertx);
        vertx.setPeriodic(TICK_MILLIS, id -> {
            long wait = (complete ? config.every() : config.retryEvery()).toMillis();
            if (round.isComplete() && clock.millis() - lastRound >= wait) {
                round(vertx);
            }
        });
    }

    /** The document in its forms; there is always one. */
    Renditions current() {
        return current;
    }

    private void round(Vertx vertx) {
        lastRound = clock.millis();
        List<Future<Boolean>> reads = new ArrayList<>();
        for (ServiceRoute service : routes.installed()) {
            URI address = URI.create(service.url().toString().replaceAll("/+$", "") + "/openapi?format=json");
            reads.add(fetcher.get(address, config.patience(), MAX_BYTES)
                    .compose(document -> vertx.executeBlocking(() -> take(service, document), false))
                    .onComplete(read -> note(service, read.cause())));
        }
        round = Future.join(reads).transform(joined -> {
            complete = joined.succeeded();
            boolean changed = reads.stream().anyMatch(read -> read.succeeded() && read.result());
            return changed ? vertx.executeBlocking(this::publish) : Future.succeededFuture();
        });
        round.onFailure(failure -> LOG.error("The OpenAPI documents cannot be merged", failure));
    }

    /** Tells why a document cannot be read, once for each reason. */
    private void note(ServiceRoute service, @Nullable Throwable failure) {
        String reason = failure == null ? "" : failure.toString();
        String before = failures.put(service.name(), reason);
        if (failure != null && !reason.equals(before)) {
            LOG.infof("The OpenAPI document of the %s-service is not read: %s", service.name(), reason);
        }
    }

    /** Whether the document is new. */
    private boolean take(ServiceRoute service, Buffer document) throws IOException {
        JsonNode read = JSON.readTree(document.getBytes());
        if (!(read instanceof ObjectNode object)) {
            throw new IOException("not an OpenAPI document");
        }
        return !object.equals(lastGood.put(service.name(), object));
    }

    private Void publish() {
        current = render();
        return null;
    }

    private Renditions render() {
        List<ServiceOpenApi> documents = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        documents.add(new ServiceOpenApi(OWN, own, path -> true));
        for (ServiceRoute service : routes.installed()) {
            ObjectNode content = lastGood.get(service.name());
            if (content == null) {
                missing.add(service.name());
            } else {
                documents.add(new ServiceOpenApi(service.name(), content, path -> isOf(service, path)));
            }
        }
        return Renditions.of(merge.merge(documents, missing));
    }

    private boolean isOf(ServiceRoute service, String path) {
        return path.startsWith(RoutingTable.API)
                && routes.owner(path).filter(service::equals).isPresent();
    }
}
