package vn.lantoa.platform.web.openapi.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Describes schemas, their properties, the values of enums, and parameters by the {@link Dictionary}, wherever the code
 * does not describe them itself. What it says of a parameter of one operation alone follows what the code says.
 */
public final class Descriptions implements OASFilter {

    private final Dictionary words;

    public Descriptions(Dictionary words) {
        this.words = words;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(this::describe);
        }
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .forEach(this::describe);
        }
    }

    private void describe(String name, Schema schema) {
        if (isBlank(schema.getDescription())) {
            words.schema(name).ifPresent(schema::setDescription);
        }
        describeValues(name, schema);
        describeInside(name, schema);
    }

    private void describeInside(String name, Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, described) -> {
                if (isBlank(described.getDescription())) {
                    words.member(name, property).ifPresent(described::setDescription);
                }
                describeValues(name + "." + property, described);
                describeInside(name + "." + property, described);
            });
        }
        parts(schema).forEach(part -> describeInside(name, part));
    }

    /** The schemas that stand for {@code schema} itself, or for each of its items. */
    private static Stream<Schema> parts(Schema schema) {
        return Stream.concat(
                Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                        .filter(Objects::nonNull)
                        .flatMap(List::stream),
                Stream.of(
                                Optional.ofNullable(schema.getItems()),
                                Optional.ofNullable(schema.getAdditionalPropertiesSchema()))
                        .flatMap(Optional::stream));
    }

    private void describeValues(String name, Schema schema) {
        if (schema.getEnumeration() == null) {
            return;
        }
        String said = Objects.requireNonNullElse(schema.getDescription(), "");
        String values = schema.getEnumeration().stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(value -> !said.contains("`" + value + "`"))
                .flatMap(value -> words.value(name, value).map(means -> "- `" + value + "`: " + means).stream())
                .collect(Collectors.joining("\n"));
        if (!values.isEmpty()) {
            schema.setDescription((said.isEmpty() ? "" : said + "\n\n") + values);
        }
    }

    private void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> describe(operation.getOperationId(), parameter));
        }
    }

    private void describe(@Nullable String operation, Parameter parameter) {
        String name = parameter.getName();
        if (name == null) {
            return;
        }
        if (isBlank(parameter.getDescription())) {
            words.parameter(operation, name).ifPresent(parameter::setDescription);
        } else {
            words.ofOperation(operation, name)
                    .filter(more -> !parameter.getDescription().contains(more))
                    .ifPresent(more -> parameter.setDescription(parameter.getDescription() + " " + more));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
