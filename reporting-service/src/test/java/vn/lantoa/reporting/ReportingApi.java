package vn.lantoa.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.testing.service.ServiceApi;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

/**
 * Calls the reporting-service as an identity; every answer is checked against the service's own OpenAPI document. Its
 * database orders text by a language, not by bytes as the local cluster does: no figure may depend on that.
 */
@QuarkusTest
@QuarkusTestResource(
        value = PostgresTestResource.class,
        initArgs = {@ResourceArg(name = "database", value = "reporting"), @ResourceArg(name = "icuLocale", value = "vi")
        })
@QuarkusTestResource(TokenIssuerResource.class)
public abstract class ReportingApi extends ServiceApi {}
