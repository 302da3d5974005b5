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

    private static Samples samples;

    @BeforeAll
    static void makeSomethingToMiss() {
        samples = Samples.create();
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsNotFound() {
        return Operations.guarded()
                .flatMap(operation -> operation.inPath().map(parameter -> missing(operation, parameter)));
    }

    private static DynamicTest missing(Operation operation, Parameter parameter) {
        return dynamicTest(operation + " with an unknown " + parameter.name(), () -> samples.complete(operation)
                .request(operation.method(), samples.pathWithUnknown(operation, parameter))
                .then()
                .statusCode(404)
                .body("code", endsWith("NOT_FOUND")));
    }
}
