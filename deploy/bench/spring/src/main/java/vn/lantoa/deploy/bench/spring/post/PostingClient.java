package vn.lantoa.deploy.bench.spring.post;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.server.ResponseStatusException;

/** Who sends, and for which press agency: as the token says. */
record PostingClient(String client, String agency) {

    static PostingClient of(Jwt token) {
        String client = token.getClaimAsString("azp");
        String agency = token.getClaimAsString("org");
        if (client == null || agency == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "the token names no client or no agency");
        }
        return new PostingClient(client, agency);
    }
}
