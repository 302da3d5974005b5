package vn.lantoa.platform.testing.architecture;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseRulesTest {

    private static final String SAMPLE = "vn.lantoa.platform.testing.architecture.sample";

    @TestFactory
    Stream<DynamicTest> aCleanServicePasses() {
        JavaClasses sample = PlantedOffenderTest.classesOf(SAMPLE);
        return HouseRules.forService(SAMPLE).rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(sample)));
    }

    @TestFactory
    Stream<DynamicTest> aCleanContractPasses() {
        JavaClasses contract = PlantedOffenderTest.classesOf(SAMPLE + ".contract");
        return HouseRules.forContract(SAMPLE + ".contract").rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(contract)));
    }

    /** platform/web is below this module and cannot take the rules itself. */
    @TestFactory
    Stream<DynamicTest> platformWebPasses() {
        return HouseRules.forPlatform("vn.lantoa.platform.web").tests();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing asks the system for the time",
                "nothing writes to the console",
                "features are free of cycles",
                "resources do HTTP only",
                "operations say who may call them",
                "transactions stand in services",
                "no entity leaves its feature",
                "problem codes are enums named so",
                "requests and views are records",
                "every package explains itself"
            })
    void aRuleThatLooksAtNothingFails(String rule) {
        JavaClasses nothing = new ClassFileImporter().importPackages("vn.lantoa.nowhere");

        assertThatThrownBy(() -> HouseRules.forService("vn.lantoa.nowhere")
                        .rules()
                        .get(rule)
                        .check(nothing))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aRuleIsBrokenKnowinglyByName() {
        HouseRules house = HouseRules.forPlatform("vn.lantoa.deploy.local")
                .without("nothing writes to the console", "up talks to a person at a terminal");

        assertThat(house.names()).doesNotContain("nothing writes to the console");
    }

    @Test
    void anExceptionFromNoRuleIsRefused() {
        assertThatThrownBy(() -> HouseRules.forGateway().without("no such rule", "why not"))
                .hasMessageContaining("no such rule");
    }
}
