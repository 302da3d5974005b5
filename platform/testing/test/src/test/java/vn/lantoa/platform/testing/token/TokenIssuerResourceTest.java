package vn.lantoa.platform.testing.token;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(TokenIssuerResource.class)
class TokenIssuerResourceTest {

    TokenIssuer tokens;

    static List<Identity> identities() {
        return Identity.all();
    }

    @ParameterizedTest
    @MethodSource("identities")
    void everyIdentityEntersAsItself(Identity identity) {
        enter(tokens, identity, "/door")
                .statusCode(200)
                .body("name", equalTo(identity.name()))
                .body("roles", contains(identity.role()))
                .body("org", equalTo(identity.org().orElse("-")))
                .body("client", equalTo(identity.client()));
    }

    @Test
    void theRoleDecides() {
        enter(tokens, Identity.VIEWER, "/door/press").statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(TokenMutant.class)
    void noMutantEnters(TokenMutant mutant) {
        RequestSpecification call = RestAssured.given();
        mutant.authorization(tokens, Identity.PRESS_BBD).ifPresent(value -> call.header("Authorization", value));

        call.get("/door/press").then().statusCode(401);
    }

    @Test
    void theRunningIssuerIsTheInjectedOne() {
        assertThat(TokenIssuerResource.running()).isSameAs(tokens);
    }

    private static ValidatableResponse enter(TokenIssuer tokens, Identity identity, String path) {
        return RestAssured.given()
                .auth()
                .oauth2(tokens.tokenFor(identity))
                .get(path)
                .then();
    }
}
