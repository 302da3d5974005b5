package vn.lantoa.reporting.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.metric.Metric;

/**
 * Describes in the document what shows a metric by the metric's own formula, unless the place says something of itself:
 * properties, values of enums, and the parameter that names measures. Runs before the words of the platform.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 200)
public class MetricWords implements OASFilter {

    private static final String MEASURES = "measures";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (Metric metric : MetricsCatalogue.ALL) {
            for (String place : metric.shownIn()) {
                String[] parts = place.split("\\.");
                Optional.ofNullable(schemas.get(parts[0])).ifPresent(schema -> describe(schema, parts[1], metric));
            }
        }
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getParameters)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(parameter -> MEASURES.equals(parameter.getName()))
                .forEach(MetricWords::describeMeasures);
    }

    private static void describe(Schema schema, String name, Metric metric) {
        String formula = metric.definition().formula().en();
        if (schema.getEnumeration() != null && schema.getEnumeration().contains(name)) {
            String said = schema.getDescription();
            schema.setDescription(said + (said.contains("\n- `") ? "" : "\n") + "\n- `" + name + "`: " + formula);
        } else if (schema.getProperties() != null && schema.getProperties().containsKey(name)) {
            Schema shown = schema.getProperties().get(name);
            if (shown.getDescription() == null) {
                shown.setDescription(formula);
            }
        }
    }

    private static void describeMeasures(Parameter parameter) {
        parameter.setDescription(Arrays.stream(AggregateMeasure.values())
                .map(AggregateMeasure::key)
                .collect(Collectors.joining(", ", "What to sum, joined by commas: ", ".")));
    }
}
