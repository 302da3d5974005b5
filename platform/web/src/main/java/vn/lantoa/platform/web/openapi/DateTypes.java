package vn.lantoa.platform.web.openapi;

import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says of each date in an answer, beside the reference to its form, that it is a string. */
final class DateTypes implements OASFilter {

    private static final Set<String> DATES = Set.of("date", "date-time");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        SchemaReach.of(document).inAnswers().stream()
                .map(schemas::get)
                .filter(schema -> schema != null && schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(property -> property.getType() == null && isDate(schemas.get(SchemaReach.nameOf(property))))
                .forEach(property -> property.addType(Schema.SchemaType.STRING));
    }

    private static boolean isDate(@Nullable Schema schema) {
        return schema != null && schema.getFormat() != null && DATES.contains(schema.getFormat());
    }
}
