package vn.lantoa.platform.web.sample;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

/** Calls {@link BoatResource} through HTTP, with or without a token. */
@QuarkusTestResource(Realm.class)
abstract class BoatApi {

    static final String BOATS = "/api/v1/boats";
    static final String BOAT = BOATS + "/0190a0b0-0000-7000-8000-000000000001";

    static RequestSpecification as(String role) {
        return anonymously().auth().oauth2(Realm.token(role));
    }

    static RequestSpecification anonymously() {
        return RestAssured.given().contentType(ContentType.JSON).urlEncodingEnabled(false);
    }

    /** Every member, header and rule that all problem answers share. */
    static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language, Authorization")
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"))
                .body("type", equalTo("http://localhost:8080/problems/common/" + code))
                .body("title", matchesPattern(".{3,}"))
                .body("status", equalTo(status))
                .body("detail", matchesPattern(".{3,}"))
                .body("instance", startsWith("/"))
                .body("code", equalTo(code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("violations", notNullValue());
    }
}
