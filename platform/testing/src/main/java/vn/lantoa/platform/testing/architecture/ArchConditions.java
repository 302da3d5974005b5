package vn.lantoa.platform.testing.architecture;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What the rules of features ask of a class or a method where ArchUnit has no word for it. */
final class ArchConditions {

    static final DescribedPredicate<JavaClass> ENTITIES =
            DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final List<String> SECURITY = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "io.quarkus.security.Authenticated");

    private ArchConditions() {}

    static DescribedPredicate<JavaClass> carryTransactions() {
        return DescribedPredicate.describe("carry @Transactional", ArchConditions::isTransactional);
    }

    static ArchCondition<JavaClass> carryNoTransaction() {
        return condition(
                "carry no @Transactional",
                type -> isTransactional(type) ? List.of(type.getName() + " carries @Transactional") : List.of());
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return condition(
                "carry @RolesAllowed, @PermitAll or @Authenticated, or stand in a class that does",
                method -> SECURITY.stream()
                                .anyMatch(one -> method.isAnnotatedWith(one)
                                        || method.getOwner().isAnnotatedWith(one))
                        ? List.of()
                        : List.of(method.getFullName() + " does not say who may call it"));
    }

    static ArchCondition<JavaMethod> showNoEntity() {
        return condition("take and return no entity", method -> Stream.concat(
                        Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(ArchConditions::entitiesIn)
                .map(entity -> method.getFullName() + " shows the entity " + entity.getName())
                .toList());
    }

    static ArchCondition<JavaClass> holdNoEntity() {
        return condition("hold no entity", type -> type.getFields().stream()
                .map(JavaField::getType)
                .flatMap(ArchConditions::entitiesIn)
                .map(entity -> type.getName() + " holds the entity " + entity.getName())
                .toList());
    }

    static ArchCondition<JavaMethod> beSetters() {
        // used under noMethods(), which turns the sense around: here an event that is satisfied is an offence
        return new ArchCondition<>("be setters") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean setter = method.getName().matches("set[A-Z].*")
                        && method.getRawParameterTypes().size() == 1
                        && !isOfAForeignType(method);
                events.add(new SimpleConditionEvent(method, setter, method.getFullName() + " is a setter"));
            }
        };
    }

    /** Whether it overrides a method of a type that is not the house's: who implements that has no choice. */
    private static boolean isOfAForeignType(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith("vn.lantoa"))
                .anyMatch(
                        type -> type.tryGetMethod(method.getName(), parameters).isPresent());
    }

    static ArchCondition<JavaClass> beUsedOnlyInTheirFeature(String root) {
        return condition("be used in their feature only", entity -> {
            String feature = featureOf(entity, root);
            return entity.getDirectDependenciesToSelf().stream()
                    .filter(use -> !featureOf(use.getOriginClass(), root).equals(feature))
                    .map(Dependency::getDescription)
                    .toList();
        });
    }

    private static String featureOf(JavaClass type, String root) {
        String below = type.getPackageName().startsWith(root + ".")
                ? type.getPackageName().substring(root.length() + 1)
                : "";
        return below.split("\\.")[0];
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(TRANSACTIONAL)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL));
    }

    private static Stream<JavaClass> entitiesIn(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(ENTITIES);
    }

    private static <T> ArchCondition<T> condition(String what, Function<T, Collection<String>> offences) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T item, ConditionEvents events) {
                offences.apply(item).forEach(offence -> events.add(SimpleConditionEvent.violated(item, offence)));
            }
        };
    }
}
