package vn.lantoa.event;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.lantoa.deploy.embedded.testing.KafkaTestResource;
import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.testing.service.ServiceApi;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

/** Calls the event-service as an identity; every answer is checked against the service's own OpenAPI document. */
@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "database", value = "event"))
@QuarkusTestResource(KafkaTestResource.class)
@QuarkusTestResource(TokenIssuerResource.class)
public abstract class EventApi extends ServiceApi {}
