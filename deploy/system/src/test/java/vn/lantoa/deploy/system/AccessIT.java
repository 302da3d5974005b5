package vn.lantoa.deploy.system;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.restassured.response.Response;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Operations of the merged document, called by every sample identity with a complete request: one of those that let in
 * the same identities, or every one in a full {@link Sweep}.
 */
@SystemTest
class AccessIT {

    private static final AccessTable TABLE = AccessTable.read();
    private static final String LET_IN = "let in";
    private static final String NOT_FOUND = "404";
    private static final Map<String, String> OUTCOMES =
            Map.of("allow", LET_IN, "deny", "403 FORBIDDEN", "hidden", NOT_FOUND);

    private static Samples samples;

    @BeforeAll
    static void makeSomethingToReach() {
        samples = Samples.create();
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
        Stream<Operation> known =
                Operations.guarded().filter(operation -> TABLE.operations().contains(operation.id()));
        return Sweep.ofThisRun()
                .draw("AccessIT", known, TABLE::pattern)
                .map(operation -> dynamicTest(operation.id(), () -> callAsEverybody(operation)));
    }

    private static void callAsEverybody(Operation operation) {
        SoftAssertions all = new SoftAssertions();
        for (Identity identity : Identity.all()) {
            Response answer =
                    samples.complete(operation, identity).request(operation.method(), samples.pathOf(operation));
            all.assertThat(outcome(operation, answer))
                    .as(identity + " calls " + operation)
                    .isEqualTo(OUTCOMES.get(TABLE.cell(operation.id(), identity)));
        }
        all.assertAll();
    }

    /** Who is let in may still be told that the request is not for them or not complete: writes here lack If-Match. */
    private static String outcome(Operation operation, Response answer) {
        int status = answer.statusCode();
        if (status == 404) {
            return Samples.hasNothingToName(operation) ? LET_IN : NOT_FOUND;
        }
        boolean refused = status == 401
                || status == 403 && "FORBIDDEN".equals(answer.path("code"))
                || operation.isGet() && status != 200;
        return refused ? status + " " + answer.path("code") : LET_IN;
    }

    private static Set<String> ids(Stream<Operation> operations) {
        return operations.map(Operation::id).collect(Collectors.toSet());
    }
}
