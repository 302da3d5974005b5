package vn.lantoa.deploy.system;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What frontends generate from the merged document compiles with strict TypeScript, and what a GET answers can be
 * changed and sent back by the PUT of the same path.
 */
@SystemTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientsIT {

    private static final String DOCUMENT = Npm.DOCUMENT.toString();

    @BeforeAll
    static void install() {
        Npm.install();
    }

    @Test
    @Order(1)
    void openapiTypescriptMakesTypes() {
        Npm.exec("openapi-typescript", DOCUMENT, "-o", "clients/openapi-typescript/schema.ts");
    }

    @Test
    @Order(2)
    void heyApiMakesAClient() {
        Npm.exec("openapi-ts", "-i", DOCUMENT, "-o", "clients/hey-api");
    }

    @Test
    @Order(2)
    void orvalMakesAClient() {
        Npm.exec("orval", "--client", "fetch", "--input", DOCUMENT, "--output", "clients/orval/client.ts");
    }

    @Test
    @Order(3)
    void allOfItCompilesAndEveryAnswerCanBeWrittenBack() {
        Npm.exec("tsc", "-p", "clients/tsconfig.json");
    }
}
