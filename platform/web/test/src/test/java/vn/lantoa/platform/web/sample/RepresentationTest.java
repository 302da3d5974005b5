package vn.lantoa.platform.web.sample;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.identity.Roles;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** In which forms answers go out and bodies come in. */
@QuarkusTest
class RepresentationTest extends BoatApi {

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "garbage", "/", "application/json;q=0", "a/b;q=2"})
    void whoDoesNotTakeJsonGetsNothingElse(String accept) {
        isProblem(as(Roles.VIEWER).header("Accept", accept).get(BOATS).then(), 406, "NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "image/png, application/json", "application/*;q=0.1"})
    void jsonIsCalledJson(String accept) {
        as(Roles.VIEWER)
                .header("Accept", accept)
                .get(BOATS)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }

    @Test
    void aPackedBodyIsRefused() {
        isProblem(
                        as(Roles.PLAN_ADMIN)
                                .header("Content-Encoding", "gzip")
                                .body("{}")
                                .post(BOATS)
                                .then(),
                        415,
                        "MEDIA_TYPE_UNSUPPORTED")
                .header("Accept-Encoding", "identity")
                .body("violations[0].field", equalTo("Content-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l%E1%BB%85%20h%E1%BB%99i", "a+b", "a%25b"})
    void theInstanceIsAUriWhateverThePathHolds(String id) {
        isProblem(
                        as(Roles.VIEWER)
                                .urlEncodingEnabled(false)
                                .get(BOATS + "/" + id)
                                .then(),
                        400,
                        "PARAMETER_INVALID")
                .body("instance", equalTo(BOATS + "/" + id));
    }
}
