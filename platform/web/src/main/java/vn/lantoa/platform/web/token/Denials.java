package vn.lantoa.platform.web.token;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;

/**
 * Those who are kept out whatever valid token they bring, and until when. One line each:
 * {@code client,press-bbd,2026-12-01T00:00:00+07:00} or with {@code subject} (the token's {@code sub}) or {@code user}
 * (its {@code preferred_username}); what follows a third comma is for the reader, as are empty lines and those that
 * begin with {@code #}. Without a time that can be read, it is until the line goes: in doubt somebody stays out.
 */
record Denials(Map<String, Instant> until) {

    static final Denials NONE = new Denials(Map.of());

    private static final Logger LOG = Logger.getLogger(Denials.class);
    private static final Map<String, String> CLAIMS =
            Map.of("client", "azp", "subject", "sub", "user", "preferred_username");
    private static final int PARTS = 4;

    static Denials parse(List<String> lines) {
        Map<String, Instant> until = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(",", PARTS);
            String claim = CLAIMS.get(parts[0].strip().toLowerCase(Locale.ROOT));
            if (claim == null || parts.length < 2 || parts[1].isBlank()) {
                LOG.errorf("Line %d of the deny list names no client, subject or user: it keeps nobody out", i + 1);
                continue;
            }
            Instant end = end(parts, i + 1);
            until.merge(key(claim, parts[1].strip()), end, (one, other) -> one.isAfter(other) ? one : other);
        }
        return new Denials(Map.copyOf(until));
    }

    private static Instant end(String[] parts, int line) {
        String time = parts.length < 3 ? "" : parts[2].strip();
        try {
            return time.isEmpty() ? Instant.MAX : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException wrong) {
            LOG.errorf("Line %d of the deny list has no time with an offset: it holds until it is removed", line);
            return Instant.MAX;
        }
    }

    /** Whether these claims are of somebody who is kept out at this time. */
    boolean include(JwtClaims claims, Instant now) {
        return !until.isEmpty() && CLAIMS.values().stream().anyMatch(name -> includes(name, claims, now));
    }

    private boolean includes(String claim, JwtClaims claims, Instant now) {
        Object value = claims.getClaimValue(claim);
        Instant end = value == null ? null : until.get(key(claim, value.toString()));
        return end != null && now.isBefore(end);
    }

    private static String key(String claim, String value) {
        return claim + ' ' + value;
    }
}
