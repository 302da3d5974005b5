package vn.lantoa.deploy.system;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.deploy.system.Operations.Parameter;
import vn.lantoa.platform.testing.sweep.Sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Bad input to operations that take such input, one of those that take it in the same way or every one in a full
 * {@link Sweep}: refused by name, and nothing of it is written.
 */
@SystemTest
class BadInputIT {

    private static final List<String> NOT_FOR_CLIENTS = List.of(
            "id", "org", "state", "version", "createdAt", "createdBy", "updatedAt", "updatedBy", "role", "nonsense");

    private static final List<String> CUT_OR_STRETCHED = List.of("", "null", "[]", "7", "{", "\"text\"");

    private static Samples samples;
    private Map<String, Integer> before;

    @BeforeAll
    static void makeSomethingToSpoil() {
        samples = Samples.create();
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
                String body = samples.bodyOf(operation).replaceFirst("\\{", "{\"" + field + "\": 1,");
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
            String good = samples.bodyOf(operation);
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
        return drawn("another type", Operations.guarded().filter(Operation::takesBody))
                .map(operation -> dynamicTest(operation.id(), () -> samples.complete(operation)
                        .contentType("application/xml")
                        .request(operation.method(), samples.pathOf(operation))
                        .then()
                        .statusCode(415)));
    }

    @TestFactory
    Stream<DynamicTest> aQueryParameterThatTheOperationDoesNotHaveIsNamed() {
        return drawn("unknown parameter", Operations.guarded())
                .map(operation -> dynamicTest(operation.id(), () -> refusedByName(operation, "nonsense", "1")));
    }

    @TestFactory
    Stream<DynamicTest> aQueryParameterThatIsNotOfItsTypeIsNamed() {
        return taking("wrong parameter", operation -> operation.inQuery().filter(parameter -> !parameter.free()))
                .map(taken -> dynamicTest(
                        taken.toString(),
                        () -> refusedByName(taken.operation(), taken.parameter().name(), wrong(taken.parameter()))));
    }

    @TestFactory
    Stream<DynamicTest> aPageOutOfBoundsIsRefused() {
        return drawn("page", Operations.guarded().filter(Operation::isList))
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
        return taking("no id", operation -> operation
                        .inPath()
                        .filter(parameter -> parameter.format().equals("uuid")))
                .map(taken -> dynamicTest(taken.toString(), () -> samples.complete(taken.operation())
                        .request(
                                taken.operation().method(),
                                samples.pathWith(
                                        taken.operation(), taken.parameter().name(), "12-34"))
                        .then()
                        .statusCode(400)
                        .body("violations.field", hasItem(taken.parameter().name()))));
    }

    /** An operation that takes a parameter; those that take one of the same name and form are alike. */
    private record Taken(Operation operation, Parameter parameter) {

        List<String> pattern() {
            return List.of(parameter.name(), parameter.format());
        }

        @Override
        public String toString() {
            return operation + " " + parameter.name();
        }
    }

    private static Stream<Taken> taking(String what, Function<Operation, Stream<Parameter>> parameters) {
        Stream<Taken> every = Operations.guarded()
                .flatMap(operation -> parameters.apply(operation).map(parameter -> new Taken(operation, parameter)));
        return Sweep.ofThisRun().draw("BadInputIT, " + what, every, Taken::pattern);
    }

    /** One for each feature and method. */
    private static Stream<Operation> drawn(String what, Stream<Operation> every) {
        return Sweep.ofThisRun()
                .draw("BadInputIT, " + what, every, operation -> List.of(operation.feature(), operation.method()));
    }

    private interface Check {
        void of(Operation operation);
    }

    private static Stream<DynamicTest> withJson(Check check) {
        return drawn("JSON", Operations.guarded().filter(Operation::takesJson))
                .map(operation -> dynamicTest(operation.id(), () -> check.of(operation)));
    }

    private static Response send(Operation operation, String body) {
        return samples.complete(operation).body(body).request(operation.method(), samples.pathOf(operation));
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
        RequestSpecification request = samples.complete(operation);
        ((FilterableRequestSpecification) request).removeQueryParam(parameter);
        request.queryParam(parameter, value)
                .request(operation.method(), samples.pathOf(operation))
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
