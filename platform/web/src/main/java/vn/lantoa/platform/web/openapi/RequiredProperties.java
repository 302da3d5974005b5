package vn.lantoa.platform.web.openapi;

import java.util.Set;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Requires, in schemas that only answers hold, each property, also one that may be null: the house's records write all.
 * What a request must give follows from its constraints, {@code @NotNull} and the like, as the scanner reads them.
 */
final class RequiredProperties implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        SchemaReach reach = SchemaReach.of(document);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null && reach.isOnlyInAnswers(name)) {
                schema.getProperties().keySet().stream()
                        .filter(property -> !of(schema).contains(property))
                        .forEach(schema::addRequired);
            }
        });
    }

    /** What a schema requires. */
    static Set<String> of(Schema schema) {
        return schema.getRequired() == null ? Set.of() : Set.copyOf(schema.getRequired());
    }
}
