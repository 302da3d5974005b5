package vn.lantoa.platform.web.tracing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import org.jboss.logging.MDC;

/** Gives every request its trace id, before anything can fail, and names it in the answer's {@code traceparent}. */
@ApplicationScoped
class TraceIdFilter {

    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    String id = TraceId.fromOrNew(request.request().getHeader("traceparent"));
                    MDC.put(TraceId.KEY, id);
                    request.response().putHeader("traceparent", TraceId.traceparent(id));
                    request.next();
                },
                FIRST);
    }
}
