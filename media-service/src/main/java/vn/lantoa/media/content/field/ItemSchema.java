package vn.lantoa.media.content.field;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import vn.lantoa.media.field.LineField;
import vn.lantoa.platform.web.openapi.words.Descriptions;
import vn.lantoa.platform.web.openapi.words.Dictionary;

/** Describes an item that is sent as {@link ItemFields} have it, and gives a stored one the same order. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ItemSchema implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schema item = described(document, "ContentEntry");
        Map<String, Schema> properties = new LinkedHashMap<>();
        ItemFields.SENT.forEach(field -> properties.put(field.name(), field.schema()));
        properties.put("metrics", item.getProperties().get("metrics"));
        item.setProperties(properties);
        item.setRequired(ItemFields.SENT.stream()
                .filter(LineField::isRequired)
                .map(LineField::name)
                .toList());
        describeCorrection(document);
        new Descriptions(Dictionary.of(Thread.currentThread().getContextClassLoader())).filterOpenAPI(document);
        Schema stored = described(document, "ContentItem");
        stored.setProperties(inOrder(stored.getProperties()));
        stored.setRequired(stored.getProperties().keySet().stream()
                .filter(new HashSet<>(stored.getRequired())::contains)
                .toList());
    }

    /** A correction sets whichever fields it names, but for the item's own name. */
    private static void describeCorrection(OpenAPI document) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        ItemFields.SENT.stream()
                .filter(field -> field != ItemFields.EXTERNAL_ID)
                .forEach(field -> properties.put(field.name(), field.schema()));
        described(document, "CorrectionSet").setProperties(properties);
    }

    private static Schema described(OpenAPI document, String name) {
        return Objects.requireNonNull(document.getComponents().getSchemas().get(name), name);
    }

    private static Map<String, Schema> inOrder(Map<String, Schema> properties) {
        Map<String, Schema> sorted = new LinkedHashMap<>();
        Stream.of(
                        Stream.of("id", "agency"),
                        ItemFields.ALL.stream().map(LineField::name),
                        Stream.of("withdrawn", "late"))
                .flatMap(names -> names)
                .forEach(name -> sorted.put(name, properties.get(name)));
        properties.forEach(sorted::putIfAbsent);
        return sorted;
    }
}
