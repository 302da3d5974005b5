package vn.lantoa.platform.testing.architecture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that one module must keep, by name. A rule about classes that the module must have (a service's resources,
 * say) fails when there are none: a rule that looks at nothing proves nothing.
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     @TestFactory
 *     Stream<DynamicTest> house() {
 *         return HouseRules.forService("vn.lantoa.task").tests();
 *     }
 * }
 * }</pre>
 */
public final class HouseRules {

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private HouseRules(String root) {
        this.root = root;
        rules.put("nothing asks the system for the time", CodeRules.INJECTED_CLOCK);
        rules.put("nothing writes to the console", CodeRules.NO_CONSOLE);
        rules.put("nothing uses java.util.logging", CodeRules.NO_JAVA_LOGGING);
        rules.put("names say what a class is for", CodeRules.TELLING_NAMES);
        rules.put("SQL runs through platform.data.sql", CodeRules.SQL_IN_ONE_PLACE);
        rules.put("every package explains itself", PackageInfoRule.EVERY_PACKAGE_EXPLAINS_ITSELF);
    }

    /** All rules, for a service with the features directly below {@code root}, such as {@code vn.lantoa.task}. */
    public static HouseRules forService(String root) {
        HouseRules house = new HouseRules(root);
        house.addShape(root, false);
        house.rules.put("contexts are not injected into fields", CodeRules.NO_CONTEXT_FIELDS);
        house.rules.put("transactions stand in services", FeatureRules.TRANSACTIONS_IN_SERVICES);
        house.rules.put("no entity leaves its feature", FeatureRules.entitiesStayInTheirFeature(root));
        house.rules.put("no other service is known", DependencyRules.noOtherService(root));
        return house;
    }

    /** For the gateway: it may have no resource and has no entity. */
    public static HouseRules forGateway() {
        return forGateway("vn.lantoa.gateway");
    }

    static HouseRules forGateway(String root) {
        HouseRules house = new HouseRules(root);
        house.addShape(root, true);
        house.rules.put("contexts are not injected into fields", CodeRules.NO_CONTEXT_FIELDS);
        house.rules.put("only platform/web is known", DependencyRules.onlyPlatformWeb(root));
        return house;
    }

    /**
     * For a library or tool of the house, such as {@code vn.lantoa.platform.data} or {@code vn.lantoa.deploy.embedded}.
     */
    public static HouseRules forPlatform(String root) {
        HouseRules house = new HouseRules(root);
        house.addShape(root, true);
        house.rules.put("contexts are injected into filters' fields only", CodeRules.CONTEXT_FIELDS_IN_FILTERS);
        house.rules.put("no service is known", DependencyRules.NO_SERVICE);
        return house;
    }

    /** For a contract jar, such as {@code vn.lantoa.task.contract}: the JDK only. */
    public static HouseRules forContract(String root) {
        HouseRules house = new HouseRules(root);
        house.rules.put("a contract needs the JDK only", DependencyRules.jdkOnly(root));
        return house;
    }

    /**
     * Breaks a rule knowingly; fails when the house has no rule of this name, so that no exception outlives its rule.
     */
    public HouseRules without(String rule, String because) {
        if (because.isBlank() || rules.remove(rule) == null) {
            throw new IllegalArgumentException(
                    "Without '%s'? Give a reason, and one of these: %s".formatted(rule, rules.keySet()));
        }
        return this;
    }

    /** The names of the rules. */
    public Set<String> names() {
        return Set.copyOf(rules.keySet());
    }

    /** One test per rule, on the module's classes without its tests. */
    public Stream<DynamicTest> tests() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    Map<String, ArchRule> rules() {
        return rules;
    }

    private void addShape(String root, boolean rolesMayBeAbsent) {
        put("injection is by constructor", CodeRules.NO_FIELD_INJECTION, rolesMayBeAbsent);
        put("setters do not inject", CodeRules.NO_SETTER_INJECTION, rolesMayBeAbsent);
        put("features are free of cycles", FeatureRules.noCycles(root), rolesMayBeAbsent);
        put("resources are named so", FeatureRules.RESOURCES_ARE_NAMED_SO, rolesMayBeAbsent);
        put("resources do HTTP only", FeatureRules.RESOURCES_DO_HTTP_ONLY, rolesMayBeAbsent);
        put("resources open no transaction", FeatureRules.RESOURCES_OPEN_NO_TRANSACTION, rolesMayBeAbsent);
        put("operations say who may call them", FeatureRules.OPERATIONS_ARE_SECURED, rolesMayBeAbsent);
        put("operations show no entity", FeatureRules.OPERATIONS_SHOW_NO_ENTITY, rolesMayBeAbsent);
        put("views hold no entity", FeatureRules.VIEWS_HOLD_NO_ENTITY, rolesMayBeAbsent);
        put("requests and views are records", FeatureRules.MESSAGES_ARE_RECORDS, rolesMayBeAbsent);
        put("nothing has public setters", FeatureRules.NO_PUBLIC_SETTERS, rolesMayBeAbsent);
        put("problem codes are enums named so", FeatureRules.PROBLEM_CODES_ARE_NAMED_SO, rolesMayBeAbsent);
    }

    private void put(String name, ArchRule rule, boolean mayBeEmpty) {
        rules.put(name, rule.allowEmptyShould(mayBeEmpty));
    }
}
