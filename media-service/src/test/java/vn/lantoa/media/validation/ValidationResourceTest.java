package vn.lantoa.media.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ValidationResourceTest extends MediaApi {

    private static final String VALIDATIONS = "/api/v1/validations";

    private static ValidatableResponse validate(Identity who, Object... items) {
        return as(who).body(Map.of("items", List.of(items)))
                .post(VALIDATIONS)
                .then()
                .statusCode(200);
    }

    @Test
    void eachLineHasTheResultThatASubmissionWouldGive() {
        String id = Bodies.freshId();

        validate(Identity.PRESS_BBD, Bodies.item(id), Map.of("externalId", "x"), Bodies.item(id))
                .body("id", nullValue())
                .body("state", equalTo("PARTLY_ACCEPTED"))
                .body("lines.status", contains("CREATED", "REJECTED", "REJECTED"))
                .body("lines[2].errors.code", contains("DUPLICATE_IN_BODY"));
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-items?externalId=" + id)
                .then()
                .body("items", empty());
    }

    @Test
    void rowsOfACsvFileAreTaken() {
        String row = "a,Chợ phiên,NEWS,Báo in,vi,2024-03-29T08:00:00+07:00,true,OTHER\n";

        as(Identity.OFFICER)
                .contentType("text/csv; charset=UTF-8")
                .body(("externalId,title,genre,channel,language,publishedAt,newProduction,purpose\n" + row)
                        .getBytes(StandardCharsets.UTF_8))
                .post(VALIDATIONS)
                .then()
                .statusCode(200)
                .body("lines.status", contains("CREATED"));
    }

    @Test
    void anAgencySeesWhatWouldChange() {
        String id = Bodies.freshId();
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(Bodies.item(id))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);

        validate(Identity.PRESS_BBD, Bodies.item(id)).body("lines.status", contains("UNCHANGED"));
        as(Identity.OFFICER)
                .queryParam("onBehalfOf", "BBD")
                .body(Map.of("items", List.of(Bodies.item(id))))
                .post(VALIDATIONS)
                .then()
                .statusCode(200)
                .body("lines.status", contains("UNCHANGED"));
        validate(Identity.OFFICER, Bodies.item(id)).body("lines.status", contains("CREATED"));
    }

    @Test
    void anAgencyMayTryBeforeItIsInTheRegister() {
        Identity unknown = Identity.PRESS_BBD.of("BCHUA");

        validate(unknown, Bodies.item("a")).body("state", equalTo("ACCEPTED"));
        keyed(unknown)
                .body(Map.of("items", List.of(Bodies.item("a"))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(403)
                .body("code", equalTo("PRESS_AGENCY_NOT_REGISTERED"));
        as(Identity.VIEWER)
                .body(Map.of("items", List.of(Bodies.item("a"))))
                .post(VALIDATIONS)
                .then()
                .statusCode(403);
    }
}
