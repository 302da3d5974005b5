package vn.lantoa.deploy.local.system;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.local.system.Operations.Operation;
import vn.lantoa.deploy.local.system.Operations.Parameter;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Every operation that takes an id, called with one that is nobody's. */
@SystemTest
class UnknownIdIT {

    private static SamplePlan plan;

    @BeforeAll
    static void makeSomethingToMiss() {
        plan = SamplePlan.create();
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsNotFound() {
        return Operations.guarded()
                .flatMap(operation -> operation.inPath().map(parameter -> missing(operation, parameter)));
    }

    private static DynamicTest missing(Operation operation, Parameter parameter) {
        return dynamicTest(operation + " with an unknown " + parameter.name(), () -> plan.complete(
                        operation, As.whoMay(operation).header("If-Match", "\"0\""))
                .request(operation.method(), plan.pathWithUnknown(operation, parameter.name()))
                .then()
                .statusCode(404)
                .body("code", endsWith("NOT_FOUND")));
    }
}
