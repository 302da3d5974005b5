package vn.lantoa.platform.testing.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PlantedOffenderTest {

    private static final String HERE = "vn.lantoa.platform.testing.architecture.";
    private static final String CODE = HERE + "offender.code";
    private static final String FEATURE = HERE + "offender.feature";

    /** Each rule, the module that breaks it, and what its message must name. */
    static Stream<Arguments> offences() {
        return Stream.of(
                service("nothing asks the system for the time", CODE, "AsksTheTime"),
                service("nothing writes to the console", CODE, "System.out", "System.err", "printStackTrace"),
                service("nothing uses java.util.logging", CODE, "UsesJavaLogging"),
                service("SQL runs through platform.data.sql", CODE, "UsesJdbc.count", "PreparedStatement", "ResultSet"),
                service(
                        "names say what a class is for",
                        CODE,
                        "TextUtil>",
                        "TextUtils>",
                        "TaskHelper>",
                        "TaskManager>",
                        "TaskServiceImpl>",
                        "TaskDAO>",
                        "TaskDTO>"),
                service("every package explains itself", HERE + "offender.unexplained", "Unexplained"),
                service("injection is by constructor", CODE, "InjectsFields.clock", "InjectsFields.setting"),
                service("setters do not inject", CODE, "InjectsFields.accept"),
                service("contexts are not injected into fields", CODE, "InjectsFields.uri"),
                platform("contexts are injected into filters' fields only", CODE, "InjectsFields.uri"),
                service("features are free of cycles", HERE + "offender.cycle", "boat", "race"),
                service("resources are named so", FEATURE, "Boats"),
                service("resources do HTTP only", FEATURE, "QueryResource", "ShortcutResource"),
                service("resources open no transaction", FEATURE, "TransactionResource"),
                service("transactions stand in services", FEATURE, "TransactionResource", "TransactionRepository"),
                service("operations say who may call them", FEATURE, "OpenResource.read"),
                service("operations show no entity", FEATURE, "EntityResource.list", "EntityResource.write"),
                service("views hold no entity", FEATURE, "BoatView"),
                service("requests and views are records", FEATURE, "BoatEntry", "BoatTransition", "NewBoat"),
                service("nothing has public setters", FEATURE, "NewBoat.setName"),
                service("problem codes are enums named so", FEATURE, "BoatFault", "OpenListProblem"),
                service("no entity leaves its feature", HERE + "offender.entity", "RaceService"),
                service("no other service is known", HERE + "offender.neighbour", "KnowsMedia"),
                platform("no service is known", HERE + "offender.neighbour", "KnowsMedia"),
                gateway("only platform/web is known", HERE + "offender.neighbour", "KnowsMedia"),
                contract("a contract needs the JDK only", HERE + "offender.contract", "JsonProperty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offences")
    void isFound(String rule, HouseRules house, String offender, List<String> named) {
        assertThatThrownBy(() -> house.rules().get(rule).check(classesOf(offender)))
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(named)
                .doesNotContain("failed to check any classes");
    }

    @Test
    void everyWayToAskForTheTimeIsFound() {
        assertThat(HouseRules.forService(CODE)
                        .rules()
                        .get("nothing asks the system for the time")
                        .evaluate(classesOf(CODE))
                        .getFailureReport()
                        .getDetails())
                .hasSize(10);
    }

    @Test
    void noRuleIsUnproven() {
        Set<String> proven =
                offences().map(offence -> (String) offence.get()[0]).collect(Collectors.toSet());

        assertThat(Stream.of(
                                HouseRules.forService("a"),
                                HouseRules.forGateway(),
                                HouseRules.forPlatform("a"),
                                HouseRules.forContract("a"))
                        .flatMap(house -> house.names().stream()))
                .allSatisfy(name -> assertThat(proven).contains(name));
    }

    static JavaClasses classesOf(String root) {
        return new ClassFileImporter().importPackages(root);
    }

    private static Arguments service(String rule, String root, String... named) {
        return arguments(rule, HouseRules.forService(root), root, List.of(named));
    }

    private static Arguments platform(String rule, String root, String... named) {
        return arguments(rule, HouseRules.forPlatform(root), root, List.of(named));
    }

    private static Arguments gateway(String rule, String root, String... named) {
        return arguments(rule, HouseRules.forGateway(root), root, List.of(named));
    }

    private static Arguments contract(String rule, String root, String... named) {
        return arguments(rule, HouseRules.forContract(root), root, List.of(named));
    }
}
