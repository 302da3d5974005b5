package vn.lantoa.deploy.system;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.deploy.system.Operations.Parameter;
import vn.lantoa.platform.testing.sweep.Sweep;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Operations that take an id, called with one that is nobody's: one of each feature and method, or every one in a full
 * {@link Sweep}.
 */
@SystemTest
class UnknownIdIT {

    /** What is not on the list of one of these parameters is a 400. */
    private static final Set<String> CLOSED_LISTS = Set.of("calendar", "section");

    private static Samples samples;

    @BeforeAll
    static void makeSomethingToMiss() {
        samples = Samples.create();
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsNotFound() {
        Stream<Named> named = Operations.guarded()
                .flatMap(operation -> operation.inPath().map(parameter -> new Named(operation, parameter)))
                .filter(one -> !CLOSED_LISTS.contains(one.parameter().name()));
        return Sweep.ofThisRun().draw("UnknownIdIT", named, Named::pattern).map(UnknownIdIT::missing);
    }

    private record Named(Operation operation, Parameter parameter) {

        List<String> pattern() {
            return List.of(operation.feature(), operation.method(), parameter.name());
        }

        @Override
        public String toString() {
            return operation + " " + parameter.name();
        }
    }

    private static DynamicTest missing(Named named) {
        Operation operation = named.operation();
        Parameter parameter = named.parameter();
        return dynamicTest(operation + " with an unknown " + parameter.name(), () -> samples.complete(operation)
                .request(operation.method(), samples.pathWithUnknown(operation, parameter))
                .then()
                .statusCode(404)
                .body("code", endsWith("NOT_FOUND")));
    }
}
