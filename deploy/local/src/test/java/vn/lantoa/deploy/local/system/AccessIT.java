package vn.lantoa.deploy.local.system;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.restassured.response.Response;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.local.system.Operations.Operation;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Every operation of the merged document, called by every sample identity with a complete request. */
@SystemTest
class AccessIT {

    private static final AccessTable TABLE = AccessTable.read();
    private static SamplePlan plan;

    @BeforeAll
    static void makeSomethingToReach() {
        plan = SamplePlan.create();
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(TABLE.operations()).containsExactlyInAnyOrderElementsOf(ids(Operations.all().stream()));
    }

    @Test
    void onlyWhatTheTableOpensNeedsNoToken() {
        assertThat(ids(Operations.all().stream().filter(Operation::open)))
                .isEqualTo(TABLE.operations().stream().filter(TABLE::isOpen).collect(Collectors.toSet()));
    }

    @TestFactory
    Stream<DynamicTest> letsInWhomTheTableAllowsAndNobodyElse() {
        return Operations.guarded()
                .filter(operation -> TABLE.operations().contains(operation.id()))
                .map(operation -> dynamicTest(operation.id(), () -> callAsEverybody(operation)));
    }

    private static void callAsEverybody(Operation operation) {
        SoftAssertions all = new SoftAssertions();
        for (Identity identity : Identity.all()) {
            Response answer =
                    plan.complete(operation, As.the(identity)).request(operation.method(), plan.pathOf(operation));
            String outcome = outcome(operation, answer);
            String expected = TABLE.allows(operation.id(), identity) ? "let in" : "403 FORBIDDEN";
            all.assertThat(outcome).as(identity + " calls " + operation).isEqualTo(expected);
        }
        all.assertAll();
    }

    /**
     * Who is let in may still be told that the request is not for them or not complete: writes here lack If-Match, and there is no dead
     * letter to be had. Who is not let in is told so first.
     */
    private static String outcome(Operation operation, Response answer) {
        boolean nothingThere = operation.isForTrouble() && answer.statusCode() == 404;
        boolean refused = !nothingThere && isRefused(operation, answer);
        return refused ? answer.statusCode() + " " + answer.path("code") : "let in";
    }

    private static boolean isRefused(Operation operation, Response answer) {
        return answer.statusCode() == 401
                || answer.statusCode() == 403 && "FORBIDDEN".equals(answer.path("code"))
                || operation.isGet() && answer.statusCode() != 200
                || answer.statusCode() == 404;
    }

    private static Set<String> ids(Stream<Operation> operations) {
        return operations.map(Operation::id).collect(Collectors.toSet());
    }
}
