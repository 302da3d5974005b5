package vn.lantoa.platform.testing.token;

import java.io.IOException;
import java.net.URL;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.openapi.OpenApiContract;
import vn.lantoa.platform.testing.openapi.ResponseContract;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract check on the document that Quarkus writes, and on the answers that platform/web gives. */
@QuarkusTest
@QuarkusTestResource(TokenIssuerResource.class)
class RealDocumentTest {

    TokenIssuer tokens;

    @TestHTTPResource("/openapi?format=json")
    URL document;

    @Test
    void allAnswersOfTheDoorKeepIt() throws IOException {
        ResponseContract contract = ResponseContract.of(OpenApiContract.fetch(document));

        as(Identity.VIEWER, contract).get("/door");
        as(Identity.VIEWER, contract).get("/door/press");
        RestAssured.given().filter(contract).get("/door");

        assertThat(contract.seen()).containsExactly("GET /door 200", "GET /door 401", "GET /door/press 403");
    }

    private RequestSpecification as(Identity identity, ResponseContract contract) {
        return RestAssured.given().filter(contract).auth().oauth2(tokens.tokenFor(identity));
    }
}
