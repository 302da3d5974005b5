package vn.lantoa.reporting.aggregate.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Requires nothing of rows and totals: they have what was asked for, where all other answers have every property. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AskedProperties implements OASFilter {

    private static final List<String> SCHEMAS = List.of("AggregateRow", "AggregateTotals");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        SCHEMAS.forEach(name -> Objects.requireNonNull(schemas.get(name), name).setRequired(List.of()));
    }
}
