package vn.lantoa.deploy.system;

import java.util.UUID;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

/**
 * Requests to the gateway in somebody's name, with a JSON body unless the test says otherwise. Every answer is held
 * against the merged OpenAPI document and must be decent.
 */
public final class As {

    static final String MARKDOWN = "text/markdown; charset=UTF-8";

    private As() {}

    public static RequestSpecification the(Identity identity) {
        return bearer(Tokens.of(identity));
    }

    public static RequestSpecification theOfficer() {
        return the(Identity.OFFICER);
    }

    /** As {@link #the}, with an idempotency key that nobody used. */
    static RequestSpecification sending(Identity identity) {
        return the(identity).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Sends what makes a thing in a collection, as the one who may, and says the id it got. */
    static String created(Identity by, String collection, Object body) {
        return sending(by)
                .body(body)
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As {@link #created}, where the same may have been sent before. */
    static String stored(Identity by, String collection, Object body) {
        return sending(by)
                .body(body)
                .post(collection)
                .then()
                .statusCode(anyOf(is(200), is(201)))
                .extract()
                .path("id");
    }

    static RequestSpecification bearer(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    /** Without a token. */
    static RequestSpecification nobody() {
        return RestAssured.given()
                .baseUri(Stack.running().gateway().toString())
                .filter(new Decency())
                .filter(MergedDocument.contract())
                .contentType(ContentType.JSON);
    }

    /** As {@link #the}, where a part of the house is down on purpose. */
    static RequestSpecification inTrouble(Identity identity) {
        return the(identity).noFiltersOfType(Decency.class);
    }
}
