package vn.lantoa.platform.testing.architecture;

import java.util.Set;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Which module may know which: service → platform and contracts, contract → JDK, gateway → platform/web. */
final class DependencyRules {

    private static final String HOUSE = "vn.lantoa.";
    private static final Set<String> SERVICES = Set.of("task", "media", "event", "reporting");

    static final ArchRule NO_SERVICE = noClasses()
            .should()
            .dependOnClassesThat(areOf("a service or the gateway", DependencyRules::isServiceOrGateway))
            .allowEmptyShould(false)
            .because("the platform is below all services and outlives each of them");

    private DependencyRules() {}

    static ArchRule noOtherService(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(areOf(
                        "another service, beside its contract",
                        type -> isServiceOrGateway(type) && !isIn(type, root) && !isContract(type)))
                .allowEmptyShould(false)
                .because("services learn of each other by events, whose form is the contract jar");
    }

    static ArchRule onlyPlatformWeb(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(areOf(
                        "the house, beside platform/web",
                        type -> type.getPackageName().startsWith(HOUSE)
                                && !isIn(type, root)
                                && !isIn(type, "vn.lantoa.platform.web")))
                .allowEmptyShould(false)
                .because("the gateway forwards and must not have to be rebuilt with a service");
    }

    static ArchRule jdkOnly(String root) {
        return classes()
                .should()
                .onlyDependOnClassesThat(areOf(
                        "the JDK, the contract itself or annotations of what may be null",
                        type -> type.getPackageName().startsWith("java.")
                                || type.getPackageName().equals("org.jspecify.annotations")
                                || type.getPackageName().isEmpty()
                                || isIn(type, root)))
                .allowEmptyShould(false)
                .because("whoever reads an event must not inherit its producer's libraries");
    }

    private static boolean isServiceOrGateway(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(HOUSE)) {
            return false;
        }
        String part = name.substring(HOUSE.length()).split("\\.")[0];
        return SERVICES.contains(part) || part.equals("gateway");
    }

    private static boolean isContract(JavaClass type) {
        return (type.getPackageName() + ".").contains(".contract.");
    }

    private static boolean isIn(JavaClass type, String root) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private static DescribedPredicate<JavaClass> areOf(String what, Predicate<JavaClass> test) {
        return DescribedPredicate.describe("are of " + what, type -> test.test(type.getBaseComponentType()));
    }
}
