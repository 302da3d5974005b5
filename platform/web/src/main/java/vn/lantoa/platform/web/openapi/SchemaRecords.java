package vn.lantoa.platform.web.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** The records behind the schemas of a document, found by the name that {@link Schema} or the class gives. */
final class SchemaRecords {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    private final IndexView index;
    private final Map<String, List<ClassInfo>> records;

    SchemaRecords(IndexView index) {
        this.index = index;
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(
                        type -> givenName(type).orElseGet(type::simpleName), Collectors.toList()));
    }

    /**
     * The properties that may be null in the schema {@code name}: the components annotated {@code @Nullable} of its
     * record. Where several records have the name, it is the one that has all {@code properties}, first of all one that
     * {@link Schema} names.
     */
    Set<String> nullable(String name, Set<String> properties) {
        return records.getOrDefault(name, List.of()).stream()
                .sorted(Comparator.comparing(type -> givenName(type).isEmpty()))
                .map(type -> components(type).toList())
                .filter(components -> names(components.stream()).containsAll(properties))
                .findFirst()
                .map(components -> names(
                        components.stream().filter(component -> component.type().hasAnnotation(NULLABLE))))
                .orElse(Set.of());
    }

    private Stream<RecordComponentInfo> components(ClassInfo type) {
        return type.recordComponents().stream()
                .flatMap(component -> component.field().hasAnnotation(UNWRAPPED)
                        ? components(index.getClassByName(component.type().name()))
                        : Stream.of(component));
    }

    private static Set<String> names(Stream<RecordComponentInfo> components) {
        return components.map(RecordComponentInfo::name).collect(Collectors.toSet());
    }

    private static Optional<String> givenName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(DotName.createSimple(Schema.class));
        return Optional.ofNullable(schema == null ? null : schema.value("name")).map(AnnotationValue::asString);
    }
}
