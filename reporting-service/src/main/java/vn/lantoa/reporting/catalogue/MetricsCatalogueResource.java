package vn.lantoa.reporting.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.problem.Problem;

@Path("/api/v1/metrics-catalogue")
@Tag(name = "Metrics", description = "What each number of the reports is, and how it is made.")
public class MetricsCatalogueResource {

    @GET
    @Authenticated
    @Operation(
            operationId = "getMetricsCatalogue",
            summary = "What each number of the reports is",
            description =
                    "What is read of `/aggregates`, `/growth` and `/scorecards`, by the names that they have there.")
    public MetricsCatalogueView all() {
        return MetricsCatalogueView.ALL;
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getMetric", summary = "What one number is")
    public CataloguedMetricView get(String code) {
        return MetricsCatalogue.of(code)
                .map(CataloguedMetricView::of)
                .orElseThrow(() -> Problem.of(MetricsCatalogueProblem.METRIC_NOT_FOUND, code));
    }
}
