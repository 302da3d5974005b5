package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.openapi.words.Descriptions;
import vn.lantoa.platform.web.openapi.words.Dictionary;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.CompletenessView;

/**
 * Figures.
 *
 * @param asOf what was known then is in
 * @param watermark everything recorded until then is in; null while a topic has not been read yet
 * @param rows one for each group that has anything: the groups' values, the measures, and {@code partial: true} where
 *     from or to cut its time; in the order of the groups
 * @param totals the measures without groups
 * @param overlapping the groups whose rows do not add up, because an item may be in several
 * @param completeness how much of it is declared complete
 */
@Schema(name = "Aggregates")
public record AggregatesView(
        ReportCalendar calendar,
        Instant asOf,
        AsOfState asOfState,
        @Nullable Instant watermark,
        List<Map<String, Object>> rows,
        Map<String, Long> totals,
        List<String> overlapping,
        CompletenessView completeness) {

    static final String PARTIAL = "partial";

    /** Weak: the same figures in the same state, whenever they were asked for. */
    String tag() {
        return "W/\""
                + Sha256.of(String.join("\n", "" + calendar, "" + asOfState, "" + rows, "" + totals, "" + completeness))
                + "\"";
    }

    /** Describes a row: what it can be grouped by and what can be summed, as the question names them. */
    @OpenApiFilter(OpenApiFilter.RunStage.BUILD)
    public static class RowSchema implements OASFilter {

        private static final String ROW = "AggregateRow";

        @Override
        public void filterOpenAPI(OpenAPI document) {
            var row = OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesBoolean(true);
            Stream.concat(Stream.of(Dimension.values()).map(Dimension::key), Stream.of("planId"))
                    .forEach(group -> row.addProperty(group, orNull(SchemaType.STRING)));
            Stream.of(AggregateMeasure.values())
                    .forEach(measure -> row.addProperty(measure.key(), orNull(SchemaType.INTEGER)));
            row.addProperty(PARTIAL, OASFactory.createSchema().addType(SchemaType.BOOLEAN));
            document.getComponents().addSchema(ROW, row);
            Objects.requireNonNull(document.getComponents().getSchemas().get("Aggregates"), "Aggregates")
                    .getProperties()
                    .get("rows")
                    .setItems(OASFactory.createSchema().ref("#/components/schemas/" + ROW));
            new Descriptions(Dictionary.of(Thread.currentThread().getContextClassLoader())).filterOpenAPI(document);
        }

        private static org.eclipse.microprofile.openapi.models.media.Schema orNull(SchemaType type) {
            return OASFactory.createSchema().addType(type).addType(SchemaType.NULL);
        }
    }
}
