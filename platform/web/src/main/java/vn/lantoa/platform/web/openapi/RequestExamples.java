package vn.lantoa.platform.web.openapi;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Shows with each operation that takes JSON the bodies that stand in the {@code samples.json} beside its resource, or
 * beside the class that this extends. The build fails when such an operation has no sample, or a sample no such
 * operation.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = RequestExamples.BEFORE_OTHERS)
public class RequestExamples implements OASFilter {

    /** Operations still have the names that their resources give them. */
    static final int BEFORE_OTHERS = 100;

    private final Set<String> packages = new TreeSet<>();

    /** @param index of the application's classes */
    public RequestExamples(IndexView index) {
        for (AnnotationInstance path : index.getAnnotations(Path.class)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                addPackages(path.target().asClass(), index);
            }
        }
    }

    private void addPackages(ClassInfo resource, IndexView index) {
        ClassInfo type = resource;
        while (type != null) {
            packages.add(type.name().packagePrefix());
            type = type.superName() == null ? null : index.getClassByName(type.superName());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        RequestSamples samples =
                RequestSamples.of(packages, Thread.currentThread().getContextClassLoader());
        show(samples.byOperation(), document);
    }

    static void show(Map<String, Map<String, Object>> samples, OpenAPI document) {
        Map<String, Content> bodies = jsonBodies(document);
        Set<String> unlike = new TreeSet<>(bodies.keySet());
        unlike.removeAll(samples.keySet());
        samples.keySet().stream().filter(id -> !bodies.containsKey(id)).forEach(unlike::add);
        if (!unlike.isEmpty()) {
            throw new IllegalStateException(
                    "samples.json must have a body for each operation that takes JSON, and for no other: " + unlike);
        }
        bodies.forEach((id, content) -> samples.getOrDefault(id, Map.of())
                .forEach((name, body) -> content.getMediaType(MediaType.APPLICATION_JSON)
                        .addExample(name, OASFactory.createExample().value(body))));
    }

    /** What the operations that take JSON take, by their ids. */
    private static Map<String, Content> jsonBodies(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return Map.of();
        }
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(RequestExamples::takesJson)
                .collect(Collectors.toMap(
                        Operation::getOperationId,
                        operation -> operation.getRequestBody().getContent()));
    }

    private static boolean takesJson(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType(MediaType.APPLICATION_JSON);
    }
}
