package vn.lantoa.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Describes how a person gets the token that operations ask for: OAuth 2 with the authorization code and PKCE, as the
 * client {@code lantoa-web}. Beside the bearer token itself it is the other way to call whatever needs one.
 */
final class SignIn {

    private static final String BEARER = "bearer";
    private static final String NAME = "signIn";

    private SignIn() {}

    static void describe(ObjectNode document, String issuer) {
        JsonNode schemes = document.path("components").path("securitySchemes");
        if (!(schemes instanceof ObjectNode known) || !known.has(BEARER)) {
            return;
        }
        String endpoint = issuer.replaceAll("/+$", "") + "/protocol/openid-connect/";
        ObjectNode others = known.deepCopy();
        // the way of people stands before that of programs
        ObjectNode scheme = known.removeAll()
                .putObject(NAME)
                .put("type", "oauth2")
                .put("description", "Sign in as a user of the realm `lantoa`: client `lantoa-web`, with PKCE (S256).");
        scheme.putObject("flows")
                .putObject("authorizationCode")
                .put("authorizationUrl", endpoint + "auth")
                .put("tokenUrl", endpoint + "token")
                .putObject("scopes");
        known.setAll(others);
        document.path("paths")
                .forEach(item -> item.forEach(operation -> {
                    if (operation.path("security") instanceof ArrayNode ways && !ways.isEmpty()) {
                        ways.insert(0, way());
                    }
                }));
    }

    private static ObjectNode way() {
        ObjectNode way = JsonNodeFactory.instance.objectNode();
        way.putArray(NAME);
        return way;
    }
}
