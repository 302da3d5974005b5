package vn.lantoa.media.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.id.Ids;

/** The secrets that sign: of each webhook the newest one, and those that it replaced within the last 24 hours. */
@ApplicationScoped
public class SigningSecretTable {

    private static final Duration GOES_ON = Duration.ofHours(24);

    private static final String SIGNING = """
            SELECT webhook_id, secret FROM webhook_secret
            WHERE webhook_id = ANY(:webhooks::uuid[]) AND signs_until > :now ORDER BY made_at DESC, id DESC""";

    private static final String ADD = """
            INSERT INTO webhook_secret (id, webhook_id, secret, made_at, signs_until)
            VALUES (:id, :webhook, :secret, :at, 'infinity')""";

    private final Sql sql;

    SigningSecretTable(Sql sql) {
        this.sql = sql;
    }

    private record Signing(UUID webhook, String secret) {}

    /** Of each webhook those that sign now, the newest first. */
    public Map<UUID, List<String>> signing(Collection<UUID> webhooks, Instant now) {
        return sql
                .statement(SIGNING)
                .bind("webhooks", webhooks)
                .bind("now", now)
                .query(row -> new Signing(row.uuid("webhook_id"), row.text("secret")))
                .stream()
                .collect(Collectors.groupingBy(
                        Signing::webhook, Collectors.mapping(Signing::secret, Collectors.toList())));
    }

    /** Signs by this from now on; what signed until now goes on for 24 hours. */
    void add(UUID webhook, String secret, Instant now) {
        sql.update("DELETE FROM webhook_secret WHERE webhook_id = ? AND signs_until <= ?", webhook, now);
        sql.update(
                "UPDATE webhook_secret SET signs_until = ? WHERE webhook_id = ? AND signs_until = 'infinity'",
                now.plus(GOES_ON),
                webhook);
        sql.statement(ADD)
                .bind("id", Ids.next())
                .bind("webhook", webhook)
                .bind("secret", secret)
                .bind("at", now)
                .update();
    }
}
