package vn.lantoa.deploy.local.system;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.restassured.response.Response;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.local.system.Operations.Operation;
import vn.lantoa.deploy.local.system.Operations.Parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Bad input to every operation that takes such input: refused by name, and nothing of it is written. */
@SystemTest
class BadInputIT {

    private static final List<String> NOT_FOR_CLIENTS = List.of(
            "id", "org", "state", "version", "createdAt", "createdBy", "updatedAt", "updatedBy", "role", "nonsense");

    private static final List<String> CUT_OR_STRETCHED = List.of("", "null", "[]", "7", "{", "\"text\"");

    private static SamplePlan plan;
    private Map<String, Integer> before;

    @BeforeAll
    static void makeSomethingToSpoil() {
        plan = SamplePlan.create();
    }

    @BeforeEach
    void count() {
        before = Written.now();
    }

    @AfterEach
    void nothingIsWritten() {
        assertThat(Written.now()).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> aFieldThatIsNotTheClientsToSetIsNamed() {
        return withJson(operation -> {
            SoftAssertions all = new SoftAssertions();
            NOT_FOR_CLIENTS.forEach(field -> {
                String body = plan.bodyOf(operation).replaceFirst("\\{", "{\"" + field + "\": 1,");
                Response answer = send(operation, body);
                all.assertThat(List.of(answer.statusCode(), fields(answer)))
                        .as(field)
                        .isEqualTo(List.of(400, List.of(field)));
            });
            all.assertAll();
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsNotOneObjectIsRefused() {
        return withJson(operation -> {
            SoftAssertions all = new SoftAssertions();
            String good = plan.bodyOf(operation);
            Stream.concat(
                            CUT_OR_STRETCHED.stream(),
                            Stream.of(
                                    good + "{}",
                                    good + " x",
                                    good.substring(0, good.length() - 1),
                                    "[" + good + "]",
                                    doubled(good),
                                    good.replaceFirst("\\{", "{\"\\\\u0000\": 1,"),
                                    "[".repeat(5_000) + "]".repeat(5_000),
                                    "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)))
                    .forEach(body -> all.assertThat(send(operation, body).statusCode())
                            .as(body.length() > 300 ? body.substring(0, 30) : body)
                            .isEqualTo(400));
            all.assertAll();
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyOfAnotherTypeIsRefused() {
        return Operations.guarded()
                .filter(Operation::takesBody)
                .map(operation -> dynamicTest(operation.id(), () -> plan.complete(
                                operation, As.whoMay(operation).header("If-Match", "\"0\""))
                        .contentType("application/xml")
                        .request(operation.method(), plan.pathOf(operation))
                        .then()
                        .statusCode(415)));
    }

    @TestFactory
    Stream<DynamicTest> aQueryParameterThatTheOperationDoesNotHaveIsNamed() {
        return Operations.guarded()
                .map(operation -> dynamicTest(operation.id(), () -> refusedByName(operation, "nonsense", "1")));
    }

    @TestFactory
    Stream<DynamicTest> aQueryParameterThatIsNotOfItsTypeIsNamed() {
        return Operations.guarded().flatMap(operation -> operation
                .inQuery()
                .filter(parameter -> !parameter.free())
                .map(parameter -> dynamicTest(
                        operation + " " + parameter.name(),
                        () -> refusedByName(operation, parameter.name(), wrong(parameter)))));
    }

    @TestFactory
    Stream<DynamicTest> aPageOutOfBoundsIsRefused() {
        return Operations.guarded()
                .filter(Operation::isList)
                .map(operation -> dynamicTest(operation.id(), () -> {
                    refusedByName(operation, "size", "201");
                    refusedByName(operation, "size", "0");
                    refusedByName(operation, "page", "-1");
                    refusedByName(operation, "page", "99999999999");
                    refusedByName(operation, "sort", "nonsense");
                }));
    }

    @TestFactory
    Stream<DynamicTest> anIdThatIsNoneIsNamed() {
        return Operations.guarded().flatMap(operation -> operation
                .inPath()
                .filter(parameter -> parameter.format().equals("uuid"))
                .map(parameter -> dynamicTest(
                        operation + " " + parameter.name(), () -> plan.complete(operation, As.whoMay(operation))
                                .request(operation.method(), plan.pathWith(operation, parameter.name(), "12-34"))
                                .then()
                                .statusCode(400)
                                .body("violations.field", hasItem(parameter.name())))));
    }

    private interface Check {
        void of(Operation operation);
    }

    private static Stream<DynamicTest> withJson(Check check) {
        return Operations.guarded()
                .filter(Operation::takesJson)
                .map(operation -> dynamicTest(operation.id(), () -> check.of(operation)));
    }

    private static Response send(Operation operation, String body) {
        return As.whoMay(operation)
                .header("If-Match", "\"0\"")
                .body(body)
                .request(operation.method(), plan.pathOf(operation));
    }

    private static List<String> fields(Response answer) {
        return answer.statusCode() < 300 ? List.of() : answer.path("violations.field");
    }

    /** The object with its first member said twice. */
    private static String doubled(String object) {
        String first = object.substring(1, object.contains(",") ? object.indexOf(',') : object.length() - 1);
        return "{" + first + "," + object.substring(1);
    }

    private static void refusedByName(Operation operation, String parameter, String value) {
        plan.complete(operation, As.whoMay(operation).header("If-Match", "\"0\""))
                .queryParam(parameter, value)
                .request(operation.method(), plan.pathOf(operation))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(parameter));
    }

    private static String wrong(Parameter parameter) {
        return switch (parameter.format()) {
            case "date" -> "2024-02-30";
            case "date-time" -> "2024-02-28T00:00:00";
            default -> "1e3";
        };
    }
}
