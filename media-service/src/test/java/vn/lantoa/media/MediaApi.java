package vn.lantoa.media;

import java.util.Random;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import vn.lantoa.deploy.embedded.testing.KafkaTestResource;
import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.testing.service.ServiceApi;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

/** Calls the media-service as an identity; every answer is checked against the service's own OpenAPI document. */
@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "database", value = "media"))
@QuarkusTestResource(KafkaTestResource.class)
@QuarkusTestResource(TokenIssuerResource.class)
public abstract class MediaApi extends ServiceApi {

    /** A request with an idempotency key that no test has used yet. */
    protected static RequestSpecification keyed(Identity identity) {
        return as(identity).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** An address that no test has used yet, of 2,000 letters that take three bytes each and do not repeat. */
    protected static String longAddress() {
        StringBuilder address = new StringBuilder("https://example.org/");
        new Random()
                .ints(2000L - address.length(), '\uAC00', '\uD7A4')
                .forEach(syllable -> address.append((char) syllable));
        return address.toString();
    }
}
