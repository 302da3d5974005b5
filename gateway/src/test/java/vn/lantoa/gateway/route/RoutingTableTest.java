package vn.lantoa.gateway.route;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RoutingTableTest {

    private final RoutingTable table = new RoutingTable(Map.of(
            "task", service("http://task:1", "plans", "tasks"),
            "media", service("http://media:2", "submissions"),
            "reporting", service(null, "reports")));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/plans, task",
        "/api/v1/plans/7/clauses, task",
        "/api/v1/submissions, media",
        "/api/v1/audit/task, task",
        "/api/v1/audit/media/7, media",
        "/api/v1/operations/task/dead-letters, task",
        "/api/v1/operations/media/dead-letters/0-17/replay, media",
        "/problems/task/TASK_LEAD_REQUIRED, task",
        "/problems/media/X, media"
    })
    void theFirstSegmentNamesTheOwner(String path, String owner) {
        assertThat(table.owner(path).orElseThrow().name()).isEqualTo(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/",
                "/api/v1/unknown",
                "/api/v1/plansx",
                "/api/v1/PLANS",
                "/api/v1/reports",
                "/api/v1/task",
                "/api/v1/audit",
                "/api/v1/audit/",
                "/api/v1/audit/plans",
                "/api/v1/audit/reporting",
                "/api/v1/operations",
                "/api/v1/operations/",
                "/api/v1/operations/plans",
                "/api/v1/operations/reporting/epoch",
                "/problems/reporting/X",
                "/problems/plans/X",
                "/plans",
                "/q/health"
            })
    void whatNoInstalledServiceOwnsHasNoOwner(String path) {
        assertThat(table.owner(path)).isEmpty();
    }

    @Test
    void theDefaultPortIsTheSchemes() {
        assertThat(new ServiceRoute("task", URI.create("https://task"), null).port())
                .isEqualTo(443);
        assertThat(new ServiceRoute("task", URI.create("http://task"), null).port())
                .isEqualTo(80);
    }

    @Test
    void aSegmentHasOneOwner() {
        assertThatThrownBy(() ->
                        new RoutingTable(Map.of("task", service("http://t", "plans"), "media", service(null, "plans"))))
                .hasMessageContaining("plans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "operations"})
    void whatEachServiceHasBelongsToNone(String segment) {
        assertThatThrownBy(() -> new RoutingTable(Map.of("task", service("http://t", segment))))
                .hasMessageContaining(segment);
    }

    private static ServicesConfig.ServiceConfig service(String url, String... segments) {
        return new ServicesConfig.ServiceConfig() {
            @Override
            public Optional<URI> url() {
                return Optional.ofNullable(url).map(URI::create);
            }

            @Override
            public Optional<URI> managementUrl() {
                return Optional.empty();
            }

            @Override
            public List<String> segments() {
                return Arrays.asList(segments);
            }
        };
    }
}
