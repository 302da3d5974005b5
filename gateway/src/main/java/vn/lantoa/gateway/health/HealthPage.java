package vn.lantoa.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.entry.PublicPage;
import vn.lantoa.gateway.health.HealthReport.Status;

/** {@code /health}: 200 for UP and DEGRADED, 503 with the same body for DOWN. */
@ApplicationScoped
class HealthPage implements PublicPage {

    private final HealthChecks checks;
    private final ObjectMapper json;

    HealthPage(HealthChecks checks, ObjectMapper json) {
        this.checks = checks;
        this.json = json;
    }

    @Override
    public boolean has(String path) {
        return path.equals("/health");
    }

    @Override
    public void answer(HttpServerRequest request) {
        Context context = Vertx.currentContext();
        checks.report().onSuccess(report -> context.runOnContext(now -> write(request, report)));
    }

    private void write(HttpServerRequest request, HealthReport report) {
        boolean down = report.status() == Status.DOWN;
        request.response()
                .setStatusCode(down ? 503 : 200)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store");
        if (down) {
            request.response().putHeader("Retry-After", "2");
        }
        request.response().end(body(report));
    }

    private Buffer body(HealthReport report) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(report));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
