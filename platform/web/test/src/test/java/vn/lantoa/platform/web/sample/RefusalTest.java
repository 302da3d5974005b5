package vn.lantoa.platform.web.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.identity.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Who is let in, and that nobody learns anything before. */
@QuarkusTest
class RefusalTest extends BoatApi {

    @ParameterizedTest
    @ValueSource(
            strings = {BOATS, BOATS + "?color=red", BOATS + "?kind=CANOE", BOATS + "?page=x&page=y", BOAT, BOATS + "/7"
            })
    void withoutATokenEveryReadIs401(String path) {
        isProblem(anonymously().get(path).then(), 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\": 5}", "not json", "", "{\"name\": \"Thị Nại\"}"})
    void withoutATokenNoBodyIsLookedAt(String body) {
        isProblem(anonymously().body(body).post(BOATS).then(), 401, "UNAUTHENTICATED");
        isProblem(anonymously().body(body).put(BOAT).then(), 401, "UNAUTHENTICATED");
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                token("expired", claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_700_000_000))),
                token("for another audience", claims -> claims.setAudience("account")),
                token("of another realm", claims -> claims.setIssuer("http://localhost:8180/realms/other")),
                token("of a sample identity", claims -> claims.setClaim("lantoa_sample", true)),
                token("an ID token", claims -> claims.setClaim("typ", "ID")),
                token("that speaks for nobody", claims -> {
                    claims.unsetClaim("sub");
                    claims.unsetClaim("preferred_username");
                }),
                token("of an organisation without a name", claims -> claims.setClaim("org", " ")),
                token("a logout token", claims -> claims.setClaim("typ", "Logout")),
                token("a token bound to a key", claims -> claims.setClaim("typ", "DPoP")),
                token("expiring beyond all time", claims -> claims.setClaim("exp", 1e30)),
                token("issued beyond all time", claims -> claims.setClaim("iat", 1e300)),
                token("of a list of organisations", claims -> claims.setClaim("org", List.of("STTTT"))),
                token("of an organisation with members", claims -> claims.setClaim("org", Map.of("code", "STTTT"))),
                token("of a numbered user", claims -> claims.setClaim("preferred_username", 5)),
                token("of a numbered client", claims -> claims.setClaim("azp", 5)),
                token("of a listed subject", claims -> claims.setClaim("sub", List.of("somebody"))),
                token("with roles that are none", claims -> claims.setClaim("realm_access", "viewer")),
                token("with numbered roles", claims -> claims.setClaim("realm_access", Map.of("roles", List.of(5)))));
    }

    private static Arguments token(String name, Consumer<JwtClaims> change) {
        return arguments(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aTokenThatDoesNotHoldIs401(String name, Consumer<JwtClaims> change) {
        String token = Realm.token(Roles.VIEWER, change);

        isProblem(anonymously().auth().oauth2(token).get(BOATS).then(), 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "5",
                "{\"alg\":5}",
                "{\"alg\":\"RS256\",\"kid\":5}",
                "{\"alg\":\"RS256\",\"kid\":[\"boats\"]}",
                "{\"alg\":{},\"kid\":{}}",
                "{\"alg\":\"RS256\",\"kid\":\"boats\",\"crit\":5}",
                "{\"alg\":\"RS256\",\"kid\":\"boats\",\"crit\":[]}"
            })
    void aHeaderThatIsNoneIs401(String header) {
        String[] parts = Realm.token(Roles.VIEWER).split("\\.");
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));
        String token = encoded + "." + parts[1] + "." + parts[2];

        isProblem(anonymously().auth().oauth2(token).get(BOATS).then(), 401, "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS512", "RS384", "PS256"})
    void anAlgorithmThatIsNotTheKeysIs401(String algorithm) {
        String token = Realm.token(Roles.VIEWER, algorithm, claims -> {});

        isProblem(anonymously().auth().oauth2(token).get(BOATS).then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void aWithdrawnKeyIsRefusedSoonThoughItsTokenPassedBefore() {
        String token = Realm.token(Roles.VIEWER);
        as(token, 200);

        Realm.rotate();
        String newer = Realm.token(Roles.VIEWER);

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> as(token, 401));
        as(newer, 200);
    }

    private static void as(String token, int status) {
        anonymously().auth().oauth2(token).get(BOATS).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client,lantoa-cli",
                "user,somebody,2999-01-01T00:00:00Z",
                "subject,b7a7b6a2-0000-4000-8000-000000000001"
            })
    void whomAnOperatorDeniesIsRefusedAtOnceAndLetInAgain(String line) {
        String token = Realm.token(Roles.VIEWER);
        as(token, 200);

        Realm.deny(line);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> as(token, 401));

        Realm.deny();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> as(token, 200));
    }

    @Test
    void keysThatNobodyKnowsDoNotMakeUsReadTheRealmsEachTime() {
        String foreign = Realm.foreignToken(Roles.VIEWER);
        int before = Realm.reads();
        long start = System.nanoTime();
        for (int i = 0; i < 60; i++) {
            as(foreign, 401);
        }
        long pauses = (System.nanoTime() - start) / Duration.ofMillis(300).toNanos();

        assertThat((long) Realm.reads() - before).isLessThanOrEqualTo(pauses + 2);
    }

    @Test
    void onlyTheRealmsRolesAreRoles() {
        String token = Realm.token(Roles.PRESS_PARTNER, claims -> {
            claims.setClaim("groups", List.of(Roles.VIEWER));
            claims.setClaim("resource_access", Map.of("lantoa-api", Map.of("roles", List.of(Roles.VIEWER))));
        });

        isProblem(anonymously().auth().oauth2(token).get(BOATS).then(), 403, "FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer e30.e30.x",
                "Bearer W10.W10.W10",
                "Bearer rubbish",
                "Bearer a.b.c",
                "Bearer ",
                "Basic c29tZWJvZHk6eA==",
                "Bearer"
            })
    void whatIsNoTokenIs401(String authorization) {
        isProblem(
                anonymously().header("Authorization", authorization).get(BOATS).then(), 401, "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {BOATS, BOATS + "?color=red", BOATS + "?kind=CANOE", BOAT, BOATS + "/7"})
    void aRoleThatLacksTheOperationIs403BeforeAnythingElse(String path) {
        isProblem(as(Roles.PRESS_PARTNER).get(path).then(), 403, "FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "not json", "{\"name\": 5}"})
    void aRoleThatLacksTheOperationIs403WhateverItSends(String body) {
        isProblem(as(Roles.VIEWER).body(body).post(BOATS).then(), 403, "FORBIDDEN");
    }

    @Test
    void anOperationWithoutARoleIsDenied() {
        isProblem(anonymously().get(BOATS + "/unannotated").then(), 401, "UNAUTHENTICATED");
        isProblem(as(Roles.PLAN_ADMIN).get(BOATS + "/unannotated").then(), 403, "FORBIDDEN");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"/nowhere, 404, NOT_FOUND", "/api/v1/ships, 404, NOT_FOUND", "/api/v1/boats/7/crew, 404, NOT_FOUND"})
    void anUnknownPathIsAProblemToo(String path, int status, String code) {
        isProblem(as(Roles.VIEWER).get(path).then(), status, code);
        isProblem(anonymously().get(path).then(), status, code);
    }
}
