package vn.lantoa.task.agency.directory;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.task.agency.AgencyApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class LineageResourceTest extends AgencyApi {

    private static String registered(String... predecessors) {
        String code = "VONG-" + System.nanoTime();
        register(office(code, "UBND", null, null, predecessors)).statusCode(201);
        return code;
    }

    private static ValidatableResponse comesFrom(String code, String... predecessors) {
        return put(office(code, "UBND", null, null, predecessors));
    }

    @Test
    void predecessorsMakeNoCircleHoweverLong() {
        String first = registered();
        String second = registered(first);
        String third = registered(second);

        comesFrom(first, first)
                .statusCode(400)
                .body("code", equalTo("AGENCY_PREDECESSOR_CIRCULAR"))
                .body("violations[0].field", equalTo("predecessors"));
        comesFrom(first, third)
                .statusCode(400)
                .body("violations[0].message", containsString(String.join(" → ", first, third, second, first)));
        register(office("VONG-MOI", "UBND", null, null, "VONG-MOI"))
                .statusCode(400)
                .body("code", equalTo("AGENCY_PREDECESSOR_CIRCULAR"));
    }

    @Test
    void twoWhoWriteAtOnceCloseNoCircleEither() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = registered();
            String other = registered();

            var there = CompletableFuture.supplyAsync(
                    () -> comesFrom(one, other).extract().statusCode());
            var back = CompletableFuture.supplyAsync(
                    () -> comesFrom(other, one).extract().statusCode());

            assertThat(List.of(there.get(), back.get())).containsExactlyInAnyOrder(200, 400);
        }
    }
}
