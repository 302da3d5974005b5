package vn.lantoa.deploy.embedded.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.StartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The realm as contract.md has it, asked at a running Keycloak. */
class KeycloakServerIT {

    private static final Path INSTALLATION = Path.of("..", "target", "keycloak");
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";

    @TempDir
    static Path folder;

    private static final String SECRET = "made-up-for-this-test";

    private static int port;
    private static KeycloakServer server;
    private static RealmClient realm;

    @BeforeAll
    static void start() {
        port = Ports.free();
        server = KeycloakServer.start(new KeycloakSettings(
                INSTALLATION, folder.resolve("keycloak"), port, Ports.free(), folder.resolve("keycloak.log"), SECRET));
        realm = new RealmClient(server.issuer());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "officer, plan-admin, STTTT",
        "approver, approver, UBND",
        "finance, finance, STC",
        "quynhon, agency-editor, UBND-QUYNHON",
        "tourism, agency-editor, SDL",
        "host, event-host, SVHTT",
        "operator, operator,",
        "auditor, auditor,",
        "viewer, viewer,",
    })
    void usersHaveTheirRoleAndOrg(String user, String role, String org) {
        JsonNode claims = realm.claimsOfUser("lantoa-cli", user);

        assertSample(claims, role, org);
        assertThat(claims.path("azp").asText()).isEqualTo("lantoa-cli");
        assertThat(claims.path("preferred_username").asText()).isEqualTo(user);
    }

    @ParameterizedTest
    @CsvSource({
        "press-bbd, press-partner, BBD",
        "press-btv, press-partner, BTV",
        "press-vnbd, press-partner, VNBD",
        "reporting-job, reporting-job,",
    })
    void clientsHaveTheirRoleAndOrg(String client, String role, String org) {
        JsonNode claims = realm.claimsOfClient(client);

        assertSample(claims, role, org);
        assertThat(claims.path("azp").asText()).isEqualTo(client);
    }

    private static void assertSample(JsonNode claims, String role, String org) {
        assertThat(claims.path("iss").asText()).isEqualTo("http://localhost:" + port + "/realms/lantoa");
        assertThat(claims.path("aud").asText()).isEqualTo("lantoa-api");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                .isPositive()
                .isLessThanOrEqualTo(300);
        assertThat(claims.path("lantoa_sample").isBoolean()).isTrue();
        assertThat(claims.path("lantoa_sample").asBoolean()).isTrue();
        assertThat(ours(claims.path("realm_access").path("roles"))).containsExactly(role);
        if (org == null) {
            assertThat(claims.has("org")).isFalse();
        } else {
            assertThat(claims.path("org").asText()).isEqualTo(org);
        }
    }

    /** Without Keycloak's own. */
    private static List<String> ours(JsonNode roles) {
        List<String> names = new ArrayList<>();
        roles.forEach(role -> names.add(role.asText()));
        names.removeAll(List.of("default-roles-lantoa", "offline_access", "uma_authorization"));
        return names;
    }

    @Test
    void signsWithRs256() {
        JsonNode answer = realm.token(Map.of(
                "grant_type", "password", "client_id", "lantoa-cli", "username", "viewer", "password", "viewer"));

        assertThat(RealmClient.header(answer).path("alg").asText()).isEqualTo("RS256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantoa-web", "account-console", "press-bbd"})
    void onlyTheCommandLineTakesPasswords(String client) {
        JsonNode answer = realm.token(Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "client_secret",
                client + "-secret",
                "username",
                "viewer",
                "password",
                "viewer"));

        assertThat(answer.has("access_token")).isFalse();
    }

    @Test
    void aTokenOfKeycloaksOwnCommandLineIsNotForTheApi() {
        assertThat(realm.claimsOfUser("admin-cli", "viewer").path("aud").asText())
                .isNotEqualTo("lantoa-api");
    }

    @Test
    void theWebClientMustProveItsCode() {
        Map<String, String> bare = query("lantoa-web", "http://localhost:8080/");
        Map<String, String> plain = new HashMap<>(bare);
        plain.putAll(Map.of("code_challenge", VERIFIER, "code_challenge_method", "plain"));

        for (Map<String, String> query : List.of(bare, plain)) {
            assertThat(realm.authorize(query).headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location)
                            .contains("error=invalid_request")
                            .matches(".*code.challenge.method.*"));
        }
    }

    @Test
    void theWebClientSignsInThroughTheBrowser() {
        JsonNode answer = browserToken("lantoa-web", "http://localhost:8080/docs/signed-in.html", "tourism");

        assertThat(RealmClient.claims(answer).path("org").asText()).isEqualTo("SDL");
        assertThat(RealmClient.claims(answer).path("aud").asText()).isEqualTo("lantoa-api");
        assertThat(RealmClient.claims(answer).path("allowed-origins").toString())
                .contains("\"http://localhost:8080\"");
    }

    @Test
    void theWebClientIsSentNowhereElse() {
        assertThat(realm.authorize(query("lantoa-web", "https://elsewhere.example/"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyMovesToAnotherOrganisation() {
        Map<String, String> query = query("lantoa-web", "http://localhost:8080/");
        query.putAll(
                Map.of("kc_action", "UPDATE_PROFILE", "code_challenge", challenge(), "code_challenge_method", "S256"));
        RealmClient browser = new RealmClient(server.issuer());

        browser.changeProfile(
                query,
                "tourism",
                Map.of(
                        "email",
                        "moved@lantoa.example",
                        "firstName",
                        "A",
                        "lastName",
                        "B",
                        "org",
                        "STTTT",
                        "lantoa_sample",
                        ""));

        JsonNode claims = realm.claimsOfUser("lantoa-cli", "tourism");
        assertThat(claims.path("org").asText()).isEqualTo("SDL");
        assertThat(claims.path("lantoa_sample").asBoolean()).isTrue();
    }

    @Test
    void nobodyRegistersAlone() {
        Map<String, String> query = query("lantoa-web", "http://localhost:8080/");
        query.putAll(Map.of("code_challenge", challenge(), "code_challenge_method", "S256"));

        assertThat(realm.authorize(query).body()).contains("password").doesNotContain("registration");
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList()) {
            assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobodyIsAskedToBecomeTheAdministrator() {
        HttpResponse<String> root = realm.page("/");

        assertThat(root.body().toLowerCase(Locale.ROOT)).doesNotContain("administrative user", "create an admin");
        assertThat(root.body()).doesNotContain("type=\"password\"");
    }

    @Test
    void theAdministratorHasTheSecretOfTheFile() {
        assertThat(realm.adminToken(SECRET).path("access_token").asText()).isNotBlank();
        assertThat(realm.adminToken("another").has("access_token")).isFalse();
    }

    @Test
    void signInsAndWhatAdministratorsDoAreKeptForAYear() {
        JsonNode settings = realm.admin(SECRET, "/admin/realms/lantoa");
        realm.claimsOfClient("press-bbd");

        assertThat(settings.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(settings.path("eventsExpiration").asLong()).isEqualTo(31_622_400);
        assertThat(settings.path("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(settings.path("adminEventsDetailsEnabled").asBoolean()).isTrue();
        assertThat(settings.path("attributes").path("adminEventsExpiration").asText())
                .isEqualTo("31622400");
        assertThat(realm.admin(SECRET, "/admin/realms/lantoa/events?type=CLIENT_LOGIN&client=press-bbd"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {8080, 3000, 4200, 5173})
    void everyFrontendThatTheGatewayLetsInMaySignInToo(int frontend) {
        JsonNode answer = browserToken("lantoa-web", "http://localhost:" + frontend + "/", "tourism");

        assertThat(RealmClient.claims(answer).path("allowed-origins").toString())
                .contains("\"http://localhost:" + frontend + "\"");
    }

    @Test
    void saysThatItIsNotBuilt() {
        KeycloakSettings settings = new KeycloakSettings(
                folder.resolve("absent"), folder.resolve("data"), port, port, folder.resolve("log"));

        assertThatThrownBy(() -> KeycloakServer.start(settings))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("Keycloak is not built");
    }

    private static JsonNode browserToken(String client, String redirect, String user) {
        Map<String, String> query = query(client, redirect);
        query.put("code_challenge", challenge());
        query.put("code_challenge_method", "S256");
        RealmClient browser = new RealmClient(server.issuer());
        return browser.token(Map.of(
                "grant_type", "authorization_code",
                "client_id", client,
                "redirect_uri", redirect,
                "code_verifier", VERIFIER,
                "code", browser.codeFor(query, user)));
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Map<String, String> query(String client, String redirect) {
        return new HashMap<>(
                Map.of("client_id", client, "response_type", "code", "scope", "openid", "redirect_uri", redirect));
    }
}
