package vn.lantoa.deploy.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.SoftAssertions;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.platform.testing.token.Forgery;
import vn.lantoa.platform.testing.token.Identity;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Operations that need a token, called with what is none, is forged, or was given for something else: one of those that
 * let in the same identities, or every one in a full {@link Sweep}.
 */
@SystemTest
class TokenIT {

    private static final Map<String, String> MUTANTS = new LinkedHashMap<>();
    private static Samples samples;

    @BeforeAll
    static void spoilTokens() throws JoseException {
        samples = Samples.create();
        JsonPath given = Tokens.signIn(Identity.OFFICER);
        String good = given.getString("access_token");
        RsaJsonWebKey published = publishedKey();
        MUTANTS.put("no header", null);
        MUTANTS.put("empty", "Bearer ");
        MUTANTS.put("rubbish", "Bearer rubbish");
        MUTANTS.put("another scheme", "Basic " + good);
        MUTANTS.put("an officer's claims, a viewer's signature", bearer(Forgery.withPayloadOf(viewers(), good)));
        MUTANTS.put("no signature", bearer(Forgery.withoutSignature(good)));
        MUTANTS.put("alg none", bearer(Forgery.unsigned(good)));
        MUTANTS.put("HS256 with the public key", bearer(Forgery.withPublicKeyAsSecret(good, published)));
        MUTANTS.put("a foreign key's signature", bearer(Forgery.withForeignKey(good, published.getKeyId())));
        MUTANTS.put(
                "an unknown key",
                bearer(Forgery.withForeignKey(good, UUID.randomUUID().toString())));
        MUTANTS.put("its own key in the header", bearer(Forgery.withOwnKeyInHeader(good)));
        MUTANTS.put("an id token", bearer(given.getString("id_token")));
        MUTANTS.put("a refresh token", bearer(given.getString("refresh_token")));
        MUTANTS.put("a token for the admin console", bearer(forTheAdminConsole()));
    }

    @TestFactory
    Stream<DynamicTest> isNotLetInBy() {
        return Sweep.ofThisRun()
                .draw("TokenIT", Operations.guarded(), AccessTable.read()::pattern)
                .map(operation -> dynamicTest(operation.id(), () -> callWithEveryMutant(operation)));
    }

    private static void callWithEveryMutant(Operation operation) {
        SoftAssertions all = new SoftAssertions();
        MUTANTS.forEach((name, authorization) -> {
            RequestSpecification request = samples.complete(operation, As.nobody());
            if (authorization != null) {
                request.header("Authorization", authorization);
            }
            Response answer = request.request(operation.method(), samples.pathOf(operation));
            all.assertThat(List.of(answer.statusCode(), answer.header("Content-Type"), codeOf(answer)))
                    .as(name)
                    .isEqualTo(List.of(401, "application/problem+json", "UNAUTHENTICATED"));
            all.assertThat(answer.header("WWW-Authenticate")).as(name).startsWith("Bearer");
        });
        all.assertAll();
    }

    private static String codeOf(Response answer) {
        String code = answer.path("code");
        return code == null ? "" : code;
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static String viewers() {
        return Tokens.of(Identity.VIEWER);
    }

    /** Well signed by the realm and of the same user, but without our audience. */
    private static String forTheAdminConsole() {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "officer")
                .formParam("password", "officer")
                .post(Stack.running().tokenEndpoint())
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static RsaJsonWebKey publishedKey() throws JoseException {
        String keys = RestAssured.get(Stack.running().issuer() + "/protocol/openid-connect/certs")
                .asString();
        return (RsaJsonWebKey) new JsonWebKeySet(keys).findJsonWebKey(null, "RSA", "sig", "RS256");
    }
}
