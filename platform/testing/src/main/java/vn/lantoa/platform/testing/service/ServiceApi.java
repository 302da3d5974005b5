package vn.lantoa.platform.testing.service;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.testing.openapi.OpenApiContract;
import vn.lantoa.platform.testing.openapi.ResponseContract;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

/**
 * Calls a service as an identity; every answer is checked against the service's own OpenAPI document. Each service
 * extends it with the test resources that it needs, {@link TokenIssuerResource} among them.
 */
public abstract class ServiceApi {

    private static @Nullable ResponseContract contract;

    /** A request with that identity's token; Vietnamese unless the test says otherwise. */
    protected static RequestSpecification as(Identity identity) {
        return anonymously().auth().oauth2(TokenIssuerResource.running().tokenFor(identity));
    }

    /** A request without a token. */
    protected static RequestSpecification anonymously() {
        return RestAssured.given().filter(contract()).contentType(ContentType.JSON);
    }

    private static synchronized ResponseContract contract() {
        if (contract == null) {
            contract = ResponseContract.of(
                    OpenApiContract.parse(ServiceDocument.fetch().json()));
        }
        return contract;
    }
}
