package vn.lantoa.platform.web.sample;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** RFC 9457 as the house writes it, whatever went wrong. */
@QuarkusTest
class ProblemFormTest extends BoatApi {

    @Test
    void wordsAreVietnameseUnlessAskedOtherwise() {
        isProblem(as(Roles.VIEWER).get(BOATS + "/lost").then(), 404, "NOT_FOUND")
                .body("title", equalTo("Không tìm thấy"))
                .body("detail", equalTo("Không tìm thấy thuyền 7."))
                .body("instance", equalTo(BOATS + "/lost"))
                .body("violations", empty());
    }

    @Test
    void wordsAreEnglishWhereThatIsPreferred() {
        isProblem(
                        as(Roles.VIEWER)
                                .header("Accept-Language", "en-GB,vi;q=0.5")
                                .get(BOATS + "/lost")
                                .then(),
                        404,
                        "NOT_FOUND")
                .body("title", equalTo("Not found"))
                .body("detail", equalTo("thuyền 7 was not found."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ",", "en;q=x", "tlh"})
    void rubbishForALanguageIsAnsweredInVietnamese(String language) {
        isProblem(
                        as(Roles.VIEWER)
                                .header("Accept-Language", language)
                                .get(BOATS + "/lost")
                                .then(),
                        404,
                        "NOT_FOUND")
                .body("title", equalTo("Không tìm thấy"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"a\", \"color\": \"red\"} | FIELD_UNKNOWN | color",
                "{\"name\": \"a\", \"version\": 3} | FIELD_UNKNOWN | version",
                "{\"name\": \"a\", \"kind\": \"CANOE\"} | REQUEST_INVALID | kind",
                "{\"name\": \"a\", \"kind\": 0} | REQUEST_INVALID | kind",
                "{\"name\": 5} | REQUEST_INVALID | name",
                "{\"name\": \"a\\u0000b\"} | TEXT_INVISIBLE | name",
                "{\"name\": \"a\", \"seats\": \"2\"} | REQUEST_INVALID | seats",
                "{\"name\": \"a\", \"seats\": 2.5} | REQUEST_INVALID | seats",
                "{\"name\": \"a\", \"builtOn\": \"2024-03-29T23:00:00Z\"} | REQUEST_INVALID | builtOn",
                "{\"name\": \"a\", \"builtOn\": 19811} | REQUEST_INVALID | builtOn",
                "{\"name\": \"\"} | REQUEST_INVALID | name",
                "{\"name\": \"aaaaaaaaaaaaaaaaaaaaa\"} | REQUEST_INVALID | name",
                "{} | REQUEST_INVALID | name",
                "{\"name\": \"a\", \"crew\": [{\"role\": \"pilot\"}, {\"rule\": \"x\"}]} | FIELD_UNKNOWN | crew[1].rule",
                "{\"name\": \"a\", \"crew\": [{\"role\": \"\"}]} | REQUEST_INVALID | crew[0].role",
                "{\"name\": \"a\"} {} | REQUEST_MALFORMED | line 1",
                "not json | REQUEST_MALFORMED | line 1",
                "{\"name\": | REQUEST_MALFORMED | line 1"
            })
    void aBadBodyNamesItsField(String body, String code, String field) {
        isProblem(as(Roles.PLAN_ADMIN).body(body).post(BOATS).then(), 400, code)
                .body("violations.field", equalTo(List.of(field)))
                .body("violations.in", equalTo(List.of("body")))
                .body("violations[0].message.length()", greaterThan(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "builtOn"})
    void textThatShowsNothingIsAbsentInAnOptionalField(String field) {
        as(Roles.PLAN_ADMIN)
                .body("{\"name\": \"a\", \"" + field + "\": \"\"}")
                .post(BOATS)
                .then()
                .statusCode(201);
    }

    @Test
    void aKeyThatStandsTwiceIsNamedByItsLine() {
        String body = "{\"name\": \"a\",\n \"name\": \"b\"}";

        isProblem(as(Roles.PLAN_ADMIN).body(body).post(BOATS).then(), 400, "REQUEST_MALFORMED")
                .body("violations.field", equalTo(List.of("line 2")));
    }

    @Test
    void noBodyIsNoValidBody() {
        isProblem(as(Roles.PLAN_ADMIN).post(BOATS).then(), 400, "REQUEST_INVALID")
                .body("violations", hasSize(1));
    }

    @Test
    void everyInvalidFieldIsNamedInTheRequestsLanguage() {
        String body = "{\"name\": \"\", \"seats\": 0}";

        isProblem(as(Roles.PLAN_ADMIN).body(body).post(BOATS).then(), 400, "REQUEST_INVALID")
                .body("violations.field", hasItems("name", "seats"))
                .body("violations.message", hasItem("không được để trống"));
        isProblem(
                        as(Roles.PLAN_ADMIN)
                                .header("Accept-Language", "en")
                                .body(body)
                                .post(BOATS)
                                .then(),
                        400,
                        "REQUEST_INVALID")
                .body("violations.message", hasItem("must not be blank"));
    }

    @Test
    void aDepthBombIsMalformed() {
        isProblem(
                as(Roles.PLAN_ADMIN)
                        .body("{\"name\":" + "[".repeat(500))
                        .post(BOATS)
                        .then(),
                400,
                "REQUEST_INVALID");
    }

    @Test
    void anUnexpectedErrorTellsNothing() {
        isProblem(as(Roles.PLAN_ADMIN).post(BOATS + "/sink").then(), 500, "INTERNAL_ERROR")
                .body(not(containsString("jdbc")))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")))
                .body("violations", empty());
    }

    @Test
    void aMethodThatIsNotTakenIs405() {
        isProblem(as(Roles.PLAN_ADMIN).delete(BOATS).then(), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void aRepresentationThatThereIsNotIs406() {
        isProblem(as(Roles.VIEWER).accept("image/png").get(BOAT).then(), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void aMediaTypeThatIsNotTakenIs415() {
        isProblem(
                as(Roles.PLAN_ADMIN)
                        .contentType("text/csv")
                        .body("name")
                        .post(BOATS)
                        .then(),
                415,
                "MEDIA_TYPE_UNSUPPORTED");
    }

    @Test
    void aBodyOverTheLimitIs413() {
        String body = "{\"name\": \"" + "a".repeat(1_100_000) + "\"}";

        // Quarkus ends it before any of ours runs; the gateway gives it the house's form
        as(Roles.PLAN_ADMIN).body(body).post(BOATS).then().statusCode(413);
    }

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyCodeHasAPageInBothLanguages(CommonProblem code) {
        String page = "/problems/common/" + code;

        anonymously()
                .accept("text/html")
                .get(page)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Vary", containsString("Accept-Language"))
                .body("html.@lang", equalTo("vi"))
                .body("html.body.p[0].code[1]", equalTo(code.name()));
        anonymously()
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(page)
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/common/NOWHERE", "/problems/task/NOT_FOUND", "/problems/common/not_found"})
    void anUnknownCodeHasNoPage(String page) {
        isProblem(anonymously().accept("text/html").get(page).then(), 404, "NOT_FOUND");
    }

    @Test
    void anAreaHasAnIndexOfItsCodes() {
        anonymously()
                .accept("text/html")
                .header("Accept-Language", "en")
                .get("/problems/common")
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo("en"))
                .body("html.body.table.tr.td.a.@href", hasItem("/problems/common/IF_MATCH_REQUIRED"));
        isProblem(anonymously().accept("text/html").get("/problems/nowhere").then(), 404, "NOT_FOUND");
    }
}
