package vn.lantoa.deploy.system;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.lantoa.platform.testing.token.Identity;

import static org.awaitility.Awaitility.await;

/** Signs the sample identities in at the real Keycloak, each anew only when its token has little life left. */
public final class Tokens {

    private static final Duration RESERVE = Duration.ofMinutes(2);
    private static final Map<Identity, Held> HELD = new HashMap<>();

    /** A Keycloak that a test has killed. */
    private static final Duration BACK_WITHIN = Duration.ofSeconds(90);

    private Tokens() {}

    private record Held(String token, Instant until) {}

    /** An access token that lives for two more minutes at least. */
    public static synchronized String of(Identity identity) {
        Held held = HELD.get(identity);
        if (held == null || Instant.now().isAfter(held.until())) {
            JsonPath answer = signIn(identity);
            Instant end = Instant.now().plusSeconds(answer.getLong("expires_in"));
            held = new Held(answer.getString("access_token"), end.minus(RESERVE));
            HELD.put(identity, held);
        }
        return held.token();
    }

    /**
     * The whole answer of the token endpoint: for users with a refresh and an id token. Where Keycloak is away, it
     * waits as clients do.
     */
    static JsonPath signIn(Identity identity) {
        RequestSpecification form = RestAssured.given();
        if (identity.machine()) {
            form.formParam("grant_type", "client_credentials")
                    .formParam("client_id", identity.name())
                    .formParam("client_secret", identity.name() + "-secret");
        } else {
            form.formParam("grant_type", "password")
                    .formParam("client_id", "lantoa-cli")
                    .formParam("username", identity.name())
                    .formParam("password", identity.name())
                    .formParam("scope", "openid");
        }
        Response answer = await().atMost(BACK_WITHIN)
                .ignoreExceptionsMatching(Tokens::isRefused)
                .until(() -> form.post(Stack.running().tokenEndpoint()), one -> one.statusCode() < 500);
        return answer.then().statusCode(200).extract().jsonPath();
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof IOException;
    }
}
