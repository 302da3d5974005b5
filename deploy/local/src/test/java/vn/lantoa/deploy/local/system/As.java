package vn.lantoa.deploy.local.system;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import vn.lantoa.platform.testing.token.Identity;

/**
 * Requests to the gateway in somebody's name, with a JSON body unless the test says otherwise. Every answer is held against the
 * merged OpenAPI document and must be decent.
 */
final class As {

    static final String MARKDOWN = "text/markdown; charset=UTF-8";

    private As() {}

    static RequestSpecification the(Identity identity) {
        return bearer(Tokens.of(identity));
    }

    static RequestSpecification theOfficer() {
        return the(Identity.OFFICER);
    }

    /** The officer where the operation is one of his, else somebody who may call it. */
    static RequestSpecification whoMay(Operations.Operation operation) {
        AccessTable table = AccessTable.read();
        boolean officers = table.allows(operation.id(), Identity.OFFICER);
        return officers
                ? theOfficer()
                : the(Identity.all().stream()
                        .filter(identity -> table.allows(operation.id(), identity))
                        .findFirst()
                        .orElseThrow());
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
