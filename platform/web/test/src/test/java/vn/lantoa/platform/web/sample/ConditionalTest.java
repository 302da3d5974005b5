package vn.lantoa.platform.web.sample;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.identity.Roles;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ConditionalTest extends BoatApi {

    private static final String BODY = "{\"name\": \"Thị Nại\"}";

    @Test
    void whatIsStoredIsReadWithItsVersionAsTag() {
        as(Roles.VIEWER)
                .get(BOAT)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Language, Authorization")
                .body("version", equalTo(3))
                .body("etag", nullValue());
    }

    @Test
    void aListHasNoTagAndIsNotKept() {
        as(Roles.VIEWER)
                .get(BOATS)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "*", "\"1\", \"3\"", "3"})
    void aVersionThatIsHeldIsNotSentAgain(String held) {
        as(Roles.VIEWER)
                .header("If-None-Match", held)
                .get(BOAT)
                .then()
                .statusCode(304)
                .header("ETag", "\"3\"")
                .header("Vary", "Accept-Language, Authorization")
                .body(emptyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"2\"", "\"1\", \"2\"", "\"3", "\"33\"", "\"2\", *"})
    void anotherVersionIsSent(String held) {
        as(Roles.VIEWER)
                .header("If-None-Match", held)
                .get(BOAT)
                .then()
                .statusCode(200)
                .body(not(emptyString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\"", "3", "\"3-OPEN\""})
    void theVersionThatWasReadCanBeReplaced(String match) {
        as(Roles.PLAN_ADMIN)
                .header("If-Match", match)
                .body(BODY)
                .put(BOAT)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"2-3\"", "W/\"3\"", "\"1\", \"2\"", "\"3", "3*", "\"2\", *", "x"})
    void aStaleOrWeakVersionIs412WithTheCurrentTag(String match) {
        isProblem(
                        as(Roles.PLAN_ADMIN)
                                .header("If-Match", match)
                                .body(BODY)
                                .put(BOAT)
                                .then(),
                        412,
                        "VERSION_STALE")
                .header("ETag", "\"3\"")
                .body("violations.field", equalTo(List.of("If-Match")))
                .body("violations.in", equalTo(List.of("header")));
    }

    @Test
    void withoutAVersionNothingIsReplaced() {
        isProblem(as(Roles.PLAN_ADMIN).body(BODY).put(BOAT).then(), 428, "IF_MATCH_REQUIRED");
    }

    @Test
    void whatIsCreatedHasItsFirstTagAndItsWriter() {
        as(Roles.PLAN_ADMIN)
                .body(BODY)
                .post(BOATS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("owner", equalTo("somebody"));
    }
}
