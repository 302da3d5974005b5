package vn.lantoa.platform.web.number;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import vn.lantoa.platform.web.openapi.SchemaReach;

/** Describes the bound that every number of a request body has (rules.md §2), where its own is not lower. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NumberBounds implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        SchemaReach reach = SchemaReach.of(document);
        reach.inRequests().stream()
                .filter(name -> !reach.inAnswers().contains(name))
                .map(name -> document.getComponents().getSchemas().get(name))
                .filter(Objects::nonNull)
                .map(Schema::getProperties)
                .filter(Objects::nonNull)
                .flatMap(properties -> properties.values().stream())
                .flatMap(NumberBounds::withParts)
                .forEach(NumberBounds::bound);
    }

    private static Stream<Schema> withParts(Schema schema) {
        return Stream.concat(
                Stream.of(schema),
                Stream.of(
                                schema.getItems() == null ? List.<Schema>of() : List.of(schema.getItems()),
                                schema.getAnyOf() == null ? List.<Schema>of() : schema.getAnyOf())
                        .flatMap(Collection::stream));
    }

    private static void bound(Schema schema) {
        List<Schema.SchemaType> types = schema.getType();
        boolean number = types != null
                && (types.contains(Schema.SchemaType.INTEGER) || types.contains(Schema.SchemaType.NUMBER));
        if (number && schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf("int32".equals(schema.getFormat()) ? Integer.MAX_VALUE : Counts.MOST));
        }
    }
}
