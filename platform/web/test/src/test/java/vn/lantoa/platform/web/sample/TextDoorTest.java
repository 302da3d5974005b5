package vn.lantoa.platform.web.sample;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.identity.Roles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** rules.md §2: text and numbers have one form, whichever way they come in. */
@QuarkusTest
class TextDoorTest extends BoatApi {

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\r\\nb", "a\\u202eb", "a\\u200b", "a\\u00ad"})
    void invisibleTextInABodyIsRefusedWithItsField(String escaped) {
        isProblem(
                        as(Roles.PLAN_ADMIN)
                                .body("{\"name\": \"" + escaped + "\"}")
                                .post(BOATS)
                                .then(),
                        400,
                        "TEXT_INVISIBLE")
                .body("violations.field", contains("name"))
                .body("violations[0].message", containsString("U+"));
    }

    @Test
    void textIsReadInItsForm() {
        as(Roles.PLAN_ADMIN)
                .body("{\"name\": \"\u00a0Thi\u0323  Na\u0323i \"}")
                .post(BOATS)
                .then()
                .statusCode(201)
                .body("name", equalTo("Thị Nại"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000"})
    void textThatShowsNothingIsAbsent(String blank) {
        as(Roles.PLAN_ADMIN)
                .body("{\"name\": \"" + blank + "\"}")
                .post(BOATS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("name"));
        as(Roles.PLAN_ADMIN)
                .body("{\"name\": \"a\", \"kind\": \"\", \"builtOn\": \"\"}")
                .post(BOATS)
                .then()
                .statusCode(201);
    }

    @Test
    void lengthsAreCountedInCharacters() {
        as(Roles.PLAN_ADMIN)
                .body("{\"name\": \"" + "😀".repeat(20) + "\"}")
                .post(BOATS)
                .then()
                .statusCode(201);
        as(Roles.PLAN_ADMIN)
                .body("{\"name\": \"" + "e\u0323\u0302".repeat(20) + "\"}")
                .post(BOATS)
                .then()
                .statusCode(201);
        as(Roles.PLAN_ADMIN)
                .body("{\"name\": \"" + "😀".repeat(21) + "\"}")
                .post(BOATS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("name"));
    }

    @ParameterizedTest
    @CsvSource({"1000000000001", "9223372036854775807", "1e999999", "2147483648"})
    void aNumberAboveItsBoundIsTooLarge(String seats) {
        isProblem(
                        as(Roles.PLAN_ADMIN)
                                .body("{\"name\": \"a\", \"seats\": " + seats + "}")
                                .post(BOATS)
                                .then(),
                        400,
                        "NUMBER_TOO_LARGE")
                .body("violations.field", contains("seats"));
    }

    @ParameterizedTest
    @CsvSource({"1e99999999999", "90.5", "1e-99999999999"})
    void aNumberThatIsNoneIsRefusedWithItsPlace(String seats) {
        as(Roles.PLAN_ADMIN)
                .body("{\"name\": \"a\", \"seats\": " + seats + "}")
                .post(BOATS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("seats"));
    }

    @ParameterizedTest
    @CsvSource({"90.0", "9e1", "90"})
    void anIntegerMayBeWrittenWithADecimalPoint(String seats) {
        as(Roles.PLAN_ADMIN)
                .body("{\"name\": \"a\", \"seats\": " + seats + "}")
                .post(BOATS)
                .then()
                .statusCode(201);
    }

    @Test
    void parametersHaveTheSameForm() {
        as(Roles.VIEWER)
                .get(BOATS + "?q=%C2%A0Thi%CC%A3%20%20Na%CC%A3i")
                .then()
                .statusCode(200)
                .body("items", contains("Thị Nại"));
        isProblem(as(Roles.VIEWER).get(BOATS + "?q=a%E2%80%AEb").then(), 400, "TEXT_INVISIBLE")
                .body("violations.field", contains("q"))
                .body("violations.in", contains("query"));
    }
}
