package vn.lantoa.reporting.aggregate;

import java.util.Objects;
import java.util.stream.Stream;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import vn.lantoa.platform.web.openapi.words.Descriptions;
import vn.lantoa.platform.web.openapi.words.Dictionary;

/** Describes a row of figures: what it can be grouped by and what can be summed, as the question names them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AggregateRowSchema implements OASFilter {

    private static final String ROW = "AggregateRow";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schema row = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).additionalPropertiesBoolean(true);
        Stream.concat(Stream.of(Dimension.values()).map(Dimension::key), Stream.of("planId"))
                .forEach(group -> row.addProperty(group, orNull(Schema.SchemaType.STRING)));
        Stream.of(AggregateMeasure.values())
                .forEach(measure -> row.addProperty(measure.key(), orNull(Schema.SchemaType.INTEGER)));
        row.addProperty(AggregatesView.PARTIAL, OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN));
        document.getComponents().addSchema(ROW, row);
        Objects.requireNonNull(document.getComponents().getSchemas().get("Aggregates"), "Aggregates")
                .getProperties()
                .get("rows")
                .setItems(OASFactory.createSchema().ref("#/components/schemas/" + ROW));
        new Descriptions(Dictionary.of(Thread.currentThread().getContextClassLoader())).filterOpenAPI(document);
    }

    private static Schema orNull(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type).addType(Schema.SchemaType.NULL);
    }
}
