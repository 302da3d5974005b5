package vn.lantoa.platform.web.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Requires, in schemas that only answers hold, each property that is never null: the house's records always write it.
 * What a request must give follows from its constraints, {@code @NotNull} and the like, as the scanner reads them.
 */
final class RequiredProperties implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        SchemaReach reach = SchemaReach.of(document);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null && reach.isOnlyInAnswers(name)) {
                schema.getProperties().forEach((property, described) -> {
                    if (!Nullability.allowsNull(described) && !isRequired(schema, property)) {
                        schema.addRequired(property);
                    }
                });
            }
        });
    }

    private static boolean isRequired(Schema schema, String property) {
        return schema.getRequired() != null && schema.getRequired().contains(property);
    }
}
