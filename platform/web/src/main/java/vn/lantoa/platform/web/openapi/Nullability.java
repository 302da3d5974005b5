package vn.lantoa.platform.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says {@code null} of each record component that is {@code @Nullable}: an answer may hold it, and in a request it is
 * the same as a property that is left out, so that what was read can be sent back. What a request must give is never
 * null.
 */
final class Nullability implements OASFilter {

    private final SchemaRecords records;

    Nullability(SchemaRecords records) {
        this.records = records;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        SchemaReach reach = SchemaReach.of(document);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                Map<String, Schema> properties = schema.getProperties();
                Set<String> demanded = reach.inAnswers().contains(name) ? Set.of() : RequiredProperties.of(schema);
                records.nullable(name, properties.keySet()).stream()
                        .filter(property -> !demanded.contains(property))
                        .forEach(property -> allowNull(properties.get(property)));
            }
        });
    }

    /** Whether {@code schema} takes null: it says so, or says nothing of the type. */
    static boolean allowsNull(Schema schema) {
        boolean any = schema.getType() == null && schema.getRef() == null && schema.getAnyOf() == null;
        return any
                || isNull(schema)
                || schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(Nullability::isNull);
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }

    private static void allowNull(@Nullable Schema property) {
        if (property == null || allowsNull(property)) {
            return;
        }
        if (property.getRef() != null) {
            property.setAnyOf(List.of(
                    OASFactory.createSchema().ref(property.getRef()),
                    OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
            property.setRef(null);
        }
        if (property.getType() != null) {
            property.addType(Schema.SchemaType.NULL);
        }
    }
}
