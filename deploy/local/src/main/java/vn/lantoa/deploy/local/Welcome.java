package vn.lantoa.deploy.local;

import vn.lantoa.deploy.embedded.keycloak.KeycloakSettings;

/** What is printed once everything is ready: where to look, who to be, what to type first. */
final class Welcome {

    private Welcome() {}

    static String to(LocalStack stack) {
        return """

                Lan Tỏa is ready.

                  API          %1$s/api/v1
                  documents    %1$s/docs   (OpenAPI: %1$s/openapi)
                  health       %1$s/health
                  sign-in      %2$s
                  events       %4$s   (Kafka)
                Keycloak's administrator is %5$s; the password is keycloak.admin in %6$s
                Whom to keep out at once, though a token is valid: %7$s

                Sample identities, for this machine only. Users (password = user name, client lantoa-cli):
                  officer (plan-admin)  approver  finance  quynhon, tourism (agency-editor)  host (event-host)
                  operator  auditor  viewer
                Clients (secret = <client>-secret): press-bbd  press-btv  press-vnbd  reporting-job

                Try:
                  TOKEN=$(curl -s %3$s \\
                    -d grant_type=password -d client_id=lantoa-cli -d username=officer -d password=officer \\
                    | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/v1/plans

                Ctrl-C stops everything.
                """.formatted(
                        stack.gateway(),
                        stack.issuer(),
                        stack.tokenEndpoint(),
                        stack.kafka(),
                        KeycloakSettings.ADMIN,
                        stack.secrets(),
                        stack.denied());
    }
}
