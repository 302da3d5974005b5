package vn.lantoa.platform.web.sample;

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
                token("of a sample identity", claims -> claims.setClaim("lantoa_sample", true)));
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
    @ValueSource(strings = {"Bearer rubbish", "Bearer a.b.c", "Bearer ", "Basic c29tZWJvZHk6eA==", "Bearer"})
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
