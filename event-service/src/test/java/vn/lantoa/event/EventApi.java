package vn.lantoa.event;

import java.net.MalformedURLException;
import java.net.URI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import vn.lantoa.deploy.embedded.testing.KafkaTestResource;
import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.testing.openapi.OpenApiContract;
import vn.lantoa.platform.testing.openapi.ResponseContract;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

/** Calls the event-service as an identity; every answer is checked against the service's own OpenAPI document. */
@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "database", value = "event"))
@QuarkusTestResource(KafkaTestResource.class)
@QuarkusTestResource(TokenIssuerResource.class)
public abstract class EventApi {

    private static ResponseContract contract;

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
            try {
                String document = RestAssured.baseURI + ":" + RestAssured.port + "/openapi?format=json";
                contract = ResponseContract.of(
                        OpenApiContract.fetch(URI.create(document).toURL()));
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return contract;
    }
}
