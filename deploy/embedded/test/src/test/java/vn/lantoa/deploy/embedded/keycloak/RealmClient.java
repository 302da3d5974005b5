package vn.lantoa.deploy.embedded.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks the realm for tokens, as a program or as a browser would, and reads them. */
final class RealmClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final URI issuer;

    RealmClient(URI issuer) {
        this.issuer = issuer;
    }

    JsonNode token(Map<String, String> form) {
        return json(post(endpoint("token"), form).body());
    }

    /** The claims of the access token for a password. */
    JsonNode claimsOfUser(String client, String name) {
        return claims(token(Map.of("grant_type", "password", "client_id", client, "username", name, "password", name)));
    }

    JsonNode claimsOfClient(String client) {
        return claims(token(
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client + "-secret")));
    }

    static JsonNode claims(JsonNode answer) {
        return part(answer, 1);
    }

    static JsonNode header(JsonNode answer) {
        return part(answer, 0);
    }

    private static JsonNode part(JsonNode answer, int index) {
        String[] parts = answer.path("access_token").asText().split("\\.");
        if (parts.length != 3) {
            throw new AssertionError("no token: " + answer);
        }
        return json(new String(Base64.getUrlDecoder().decode(parts[index]), StandardCharsets.UTF_8));
    }

    /** Where the browser is sent for a request to sign in. */
    HttpResponse<String> authorize(Map<String, String> query) {
        return send(HttpRequest.newBuilder(URI.create(endpoint("auth") + "?" + encoded(query))));
    }

    /** Signs in on the login page of such a request and gives the code that the application gets. */
    String codeFor(Map<String, String> query, String user) {
        String location = location(signIn(query, user));
        Matcher code = Pattern.compile("[?&#]code=([^&]+)").matcher(location);
        if (!code.find()) {
            throw new AssertionError("no code: " + location);
        }
        return URLDecoder.decode(code.group(1), StandardCharsets.UTF_8);
    }

    /** Signs in and fills the form for one's own profile, also in fields that it does not show. */
    void changeProfile(Map<String, String> query, String user, Map<String, String> fields) {
        URI page = URI.create(location(signIn(query, user)));
        HttpResponse<String> form = send(HttpRequest.newBuilder(page));
        if (!form.body().contains("name=\"firstName\"") || form.body().contains("name=\"lantoa_sample\"")) {
            throw new AssertionError("not the form for a profile: " + form.body());
        }
        HttpResponse<String> answer = post(actionOf(form.body()), fields);
        if (answer.statusCode() >= 500) {
            throw new AssertionError("no answer to the form: " + answer.statusCode());
        }
    }

    private HttpResponse<String> signIn(Map<String, String> query, String user) {
        return post(actionOf(authorize(query).body()), Map.of("username", user, "password", user));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static URI actionOf(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new AssertionError("no form: " + page);
        }
        return URI.create(form.group(1).replace("&amp;", "&"));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    /** A page of the server itself, as a first visitor sees it. */
    HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(server(path)));
    }

    /** The answer to the administrator's sign-in. */
    JsonNode adminToken(String password) {
        return json(post(
                        server("/realms/master/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                KeycloakSettings.ADMIN,
                                "password",
                                password))
                .body());
    }

    /** What the administrator reads at an address of the server. */
    JsonNode admin(String password, String path) {
        return json(send(HttpRequest.newBuilder(server(path))
                        .header(
                                "Authorization",
                                "Bearer "
                                        + adminToken(password)
                                                .path("access_token")
                                                .asText()))
                .body());
    }

    private URI server(String path) {
        return URI.create(issuer.toString().replaceFirst("/realms/.*", path));
    }

    private URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    private HttpResponse<String> post(URI address, Map<String, String> form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** As a browser does; Java's own CookieManager does not know that http on localhost counts as secure. */
    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0].strip(), pair[1]);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
