package vn.lantoa.platform.web.openapi.operations;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The resource methods behind the operations of a document, found by {@code operationId}. */
public final class OperationMethods {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Map<String, MethodInfo> methods;

    /** @param index of the application's classes */
    public OperationMethods(IndexView index) {
        methods = index.getAnnotations(OPERATION).stream()
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(found -> found.value("operationId") != null)
                .collect(Collectors.toMap(
                        found -> found.value("operationId").asString(), OperationMethods::method, (one, other) -> one));
    }

    /** Whether the method itself carries an annotation. */
    public boolean isAnnotated(Operation operation, Class<? extends Annotation> annotation) {
        return has(operation, method -> method.hasDeclaredAnnotation(annotation));
    }

    /** Whether it is annotated so, and this property of the annotation is true. */
    public boolean isAnnotated(Operation operation, Class<? extends Annotation> annotation, String property) {
        return has(operation, method -> {
            AnnotationInstance found = method.declaredAnnotation(annotation);
            return found != null
                    && found.value(property) != null
                    && found.value(property).asBoolean();
        });
    }

    /** Whether the method's return type is {@code type}, of whatever. */
    public boolean returns(Operation operation, Class<?> type) {
        return has(operation, method -> method.returnType().name().equals(DotName.createSimple(type)));
    }

    /** The method behind an operation; empty for one that no annotated method stands for. */
    public Optional<MethodInfo> of(Operation operation) {
        return Optional.ofNullable(methods.get(operation.getOperationId()));
    }

    private boolean has(Operation operation, Predicate<MethodInfo> property) {
        return of(operation).filter(property).isPresent();
    }

    private static MethodInfo method(AnnotationInstance found) {
        return found.target().asMethod();
    }
}
