package vn.lantoa.gateway.entry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import vn.lantoa.platform.web.access.AccessEntry;
import vn.lantoa.platform.web.access.AccessObserver;

/** Counts and times what clients are answered, by method, route and status ({@code lantoa.gateway.requests}). */
@ApplicationScoped
class RequestMetrics implements AccessObserver {

    private final MeterRegistry metrics;
    private final Map<Answer, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Routes are templates of services and pages of ours, so that there are few. */
    private record Answer(String method, String route, int status) {}

    @Override
    public void answered(AccessEntry entry) {
        timers.computeIfAbsent(new Answer(method(entry.method()), entry.route(), entry.status()), this::timer)
                .record(entry.nanos(), TimeUnit.NANOSECONDS);
    }

    /** A client may call its method what it likes. */
    private static String method(String name) {
        return switch (name) {
            case "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS" -> name;
            default -> "other";
        };
    }

    private Timer timer(Answer answer) {
        return Timer.builder("lantoa.gateway.requests")
                .description("What clients were answered, and how long it took")
                .tag("method", answer.method())
                .tag("route", answer.route())
                .tag("status", Integer.toString(answer.status()))
                .register(metrics);
    }
}
