package vn.lantoa.platform.data.failure;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.persistence.OptimisticLockException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.web.problem.CommonProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DatabaseFailuresTest {

    private final DatabaseFailures failures;

    DatabaseFailuresTest(DatabaseFailures failures) {
        this.failures = failures;
    }

    private static ValidatableResponse create(String code, String hull, int seats) {
        return RestAssured.given()
                .queryParam("code", code)
                .queryParam("hull", hull)
                .queryParam("seats", seats)
                .post("/boats")
                .then();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    @Test
    void aBreachOfANamedConstraintIsItsCode() {
        String code = fresh();
        create(code, fresh(), 1).statusCode(200);

        create(code, fresh(), 1)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("BOAT_CODE_TAKEN"))
                .body("type", equalTo("http://localhost:8080/problems/boat/BOAT_CODE_TAKEN"));
    }

    @Test
    void aBreachOfAnotherUniqueConstraintIsAConflictThatTellsNothing() {
        String hull = fresh();
        create(fresh(), hull, 1).statusCode(200);

        create(fresh(), hull, 1)
                .statusCode(409)
                .body("code", equalTo("CONFLICT"))
                .body(not(containsString("boat_hull_key")))
                .body(not(containsString(hull)));
    }

    @Test
    void aNamedCheckIsItsCodeToo() {
        create(fresh(), fresh(), 0).statusCode(400).body("code", equalTo("BOAT_SEATS_INVALID"));
    }

    @Test
    void aLostRaceIsAStaleVersion() {
        String id = create(fresh(), fresh(), 1).statusCode(200).extract().asString();

        RestAssured.post("/boats/" + id + "/race").then().statusCode(412).body("code", equalTo("VERSION_STALE"));
    }

    @Test
    void whatTheLoginMayNotDoIsOurFaultAndTellsNothing() {
        RestAssured.delete("/boats/traces")
                .then()
                .statusCode(500)
                .body("code", equalTo("INTERNAL_ERROR"))
                .body(not(containsString("audit_entry")));
    }

    @ParameterizedTest(name = "SQLState {0} passes: 503")
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57014", "40001", "40P01"})
    void whatPassesIsUnavailableForNow(String state) {
        assertThat(failures.read(new SQLException("", state))).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(CommonProblem.SERVICE_UNAVAILABLE);
            assertThat(problem.headers()).containsEntry("Retry-After", "5");
        });
    }

    @Test
    void aFailureOfThePoolIsUnavailableForNow() {
        assertThat(failures.read(new SQLException("Acquisition timeout while waiting for new connection")))
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo(CommonProblem.SERVICE_UNAVAILABLE));
    }

    @ParameterizedTest(name = "SQLState {0} is a conflict")
    @ValueSource(strings = {"23505", "23503", "23P01"})
    void whatContradictsOtherRowsIsAConflict(String state) {
        assertThat(failures.read(new SQLException("", state)))
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo(CommonProblem.CONFLICT));
    }

    @ParameterizedTest(name = "SQLState {0} is a fault of ours")
    @CsvSource({"42501", "42P01", "22P02", "23514", "23502", "XX000"})
    void whatIsOurFaultIsNotExplainedAway(String state) {
        assertThat(failures.read(new SQLException("", state))).isEmpty();
    }

    @Test
    void otherFailuresAreForOthers() {
        assertThat(failures.read(new IllegalStateException())).isEmpty();
        assertThat(failures.read(new OptimisticLockException()))
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo(CommonProblem.VERSION_STALE));
    }
}
