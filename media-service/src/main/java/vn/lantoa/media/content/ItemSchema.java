package vn.lantoa.media.content;

import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import vn.lantoa.media.field.LineField;

/** Describes an item that is sent as {@link ItemFields} have it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ItemSchema implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schema item = document.getComponents().getSchemas().get("ContentEntry");
        Map<String, Schema> properties = new LinkedHashMap<>();
        ItemFields.SENT.forEach(field -> properties.put(field.name(), field.schema()));
        properties.put("metrics", item.getProperties().get("metrics"));
        item.setProperties(properties);
        item.setRequired(ItemFields.SENT.stream()
                .filter(LineField::isRequired)
                .map(LineField::name)
                .toList());
    }
}
