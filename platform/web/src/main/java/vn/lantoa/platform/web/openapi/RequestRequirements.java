package vn.lantoa.platform.web.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Writes {@link Requires} into the schemas of records and into the bodies of operations; each must be in the document.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = RequestExamples.BEFORE_OTHERS + 1)
public class RequestRequirements implements OASFilter {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final String JSON = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

    private final IndexView index;

    /** @param index of the application's classes */
    public RequestRequirements(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        // the index has each class once for each archive that is looked at, so that an annotation may come twice
        Map<String, AnnotationInstance> records = new TreeMap<>();
        Map<String, AnnotationInstance> operations = new TreeMap<>();
        for (AnnotationInstance requires : index.getAnnotations(Requires.class)) {
            AnnotationTarget target = requires.target();
            if (target.kind() == AnnotationTarget.Kind.CLASS) {
                records.put(schemaName(target.asClass()), requires);
            } else {
                operations.put(operationId(target.asMethod()), requires);
            }
        }
        records.forEach((name, requires) -> require(requires, recordSchema(document, name)));
        operations.forEach((id, requires) -> {
            MediaType body = jsonBody(document, id);
            Schema own = OASFactory.createSchema().addAllOf(body.getSchema());
            require(requires, own);
            body.setSchema(own);
        });
    }

    private static void require(AnnotationInstance requires, Schema schema) {
        names(requires, "value").forEach(schema::addRequired);
        names(requires, "anyOf").stream()
                .map(group -> OASFactory.createSchema().required(List.of(group.split(" "))))
                .forEach(schema::addAnyOf);
    }

    private static List<String> names(AnnotationInstance requires, String attribute) {
        AnnotationValue value = requires.value(attribute);
        return value == null ? List.of() : Arrays.asList(value.asStringArray());
    }

    private static Schema recordSchema(OpenAPI document, String name) {
        return Optional.ofNullable(document.getComponents())
                .map(Components::getSchemas)
                .map(schemas -> schemas.get(name))
                .orElseThrow(() -> notDescribed(name));
    }

    private static MediaType jsonBody(OpenAPI document, String operationId) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operationId.equals(operation.getOperationId()))
                .map(operation -> operation.getRequestBody().getContent().getMediaType(JSON))
                .findFirst()
                .orElseThrow(() -> notDescribed(operationId));
    }

    private static IllegalStateException notDescribed(String name) {
        return new IllegalStateException("@Requires is on " + name + ", which the document does not describe");
    }

    private static String schemaName(ClassInfo type) {
        return named(type.declaredAnnotation(SCHEMA), "name").orElse(type.simpleName());
    }

    private static String operationId(MethodInfo method) {
        return named(method.declaredAnnotation(OPERATION), "operationId").orElse(method.name());
    }

    private static Optional<String> named(AnnotationInstance annotation, String attribute) {
        return Optional.ofNullable(annotation)
                .map(given -> given.value(attribute))
                .map(AnnotationValue::asString);
    }
}
