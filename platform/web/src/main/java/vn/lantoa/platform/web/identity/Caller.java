package vn.lantoa.platform.web.identity;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the current request, as the verified token says. */
@RequestScoped
public class Caller {

    private static final String SERVICE_ACCOUNT = "service-account-";

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The user name, or the client's id where a machine calls; {@code system} outside of a request with a token. */
    public String name() {
        if (identity.isAnonymous()) {
            return "system";
        }
        String name = Optional.<String>ofNullable(token.getClaim("preferred_username"))
                .orElseGet(token::getSubject);
        return name.startsWith(SERVICE_ACCOUNT) ? name.substring(SERVICE_ACCOUNT.length()) : name;
    }

    /** The client that the token was issued to. */
    public Optional<String> client() {
        return identity.isAnonymous() ? Optional.empty() : Optional.ofNullable(token.getClaim("azp"));
    }

    /** The code of the caller's organisation; empty for those who belong to none. */
    public Optional<String> org() {
        return identity.isAnonymous() ? Optional.empty() : Optional.ofNullable(token.getClaim("org"));
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }
}
