package vn.lantoa.task.mail.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.id.Ids;
import vn.lantoa.task.mail.MailLanguage;

/** E-mails: written once for an agency and a day, claimed by one process before they are sent, and settled by it. */
@ApplicationScoped
class DigestTable {

    private static final String WANTING = """
            SELECT p.code, a.name, p.address, p.language FROM mail_preference p JOIN agency a ON a.code = p.code
            WHERE NOT p.opted_out AND NOT EXISTS
              (SELECT 1 FROM mail_digest d WHERE d.agency = p.code AND d.on_day = ?)
            ORDER BY p.code""";

    private static final String ADD = """
            INSERT INTO mail_digest
              (id, agency, on_day, state, address, subject, body, items, claim, attempts, due_at, created_at)
            VALUES (:id, :agency, :day, 'PENDING', :address, :subject, :body, :items, 0, 0, :now, :now)
            ON CONFLICT (agency, on_day) DO NOTHING""";

    /** Who has opted out since is left out, and who has moved is written to where it is now. */
    private static final String CLAIM = """
            UPDATE mail_digest AS d
            SET state = 'SENDING', claim = claim + 1, attempts = attempts + 1, due_at = :leasedUntil,
              address = p.address
            FROM mail_preference p
            WHERE p.code = d.agency AND d.id = (
              SELECT due.id FROM mail_digest due JOIN mail_preference wanted ON wanted.code = due.agency
              WHERE due.state = 'PENDING' AND due.due_at <= :now AND due.on_day = :day AND NOT wanted.opted_out
              ORDER BY due.due_at LIMIT 1 FOR UPDATE OF due SKIP LOCKED)
            RETURNING d.id, d.claim, d.attempts, d.address, d.subject, d.body""";

    private static final String SETTLE = """
            UPDATE mail_digest SET state = :state, due_at = :due, sent_at = :sentAt, failure = :failure
            WHERE id = :id AND claim = :claim AND state = 'SENDING'""";

    private static final String LOSE = """
            UPDATE mail_digest SET state = 'LOST', failure = 'nobody settled it'
            WHERE state = 'SENDING' AND due_at <= ?""";

    private static final String GIVE_UP = """
            UPDATE mail_digest SET state = 'FAILED' WHERE state = 'PENDING' AND on_day < ?""";

    private final Sql sql;

    DigestTable(Sql sql) {
        this.sql = sql;
    }

    /** An agency that wants e-mails. */
    record Recipient(String agency, String name, String address, MailLanguage language) {}

    /** How a digest is left when an attempt to send it is over. */
    record Settlement(
            DigestState state,
            Instant due,
            @Nullable Instant sentAt,
            @Nullable String failure) {}

    /** Those who have no e-mail of the day yet. */
    List<Recipient> wanting(LocalDate day) {
        return sql.query(
                WANTING,
                row -> new Recipient(
                        row.text("code"),
                        row.text("name"),
                        row.text("address"),
                        row.constant("language", MailLanguage.class)),
                day);
    }

    void add(Recipient recipient, LocalDate day, DigestText text, Instant now) {
        sql.statement(ADD)
                .bind("id", Ids.next())
                .bind("agency", recipient.agency())
                .bind("day", day)
                .bind("address", recipient.address())
                .bind("subject", text.subject())
                .bind("body", text.body())
                .bind("items", text.items())
                .bind("now", now)
                .update();
    }

    /** Claims one that is due; empty where none is. */
    Optional<ClaimedDigest> claim(LocalDate day, Instant now, Instant leasedUntil) {
        return sql.statement(CLAIM)
                .bind("day", day)
                .bind("now", now)
                .bind("leasedUntil", leasedUntil)
                .queryOne(DigestTable::claimed);
    }

    void settle(ClaimedDigest digest, Settlement how) {
        sql.statement(SETTLE)
                .bind("state", how.state)
                .bind("due", how.due)
                .bind("sentAt", how.sentAt)
                .bind("failure", how.failure)
                .bind("id", digest.id())
                .bind("claim", digest.claim())
                .update();
    }

    /** Ends those whose lease is over, which may have left, and those of days that are over. */
    void end(LocalDate today, Instant now) {
        sql.update(LOSE, now);
        sql.update(GIVE_UP, today);
    }

    private static ClaimedDigest claimed(ResultColumns row) {
        return new ClaimedDigest(
                row.uuid("id"),
                row.bigint("claim"),
                row.integer("attempts"),
                row.text("address"),
                row.text("subject"),
                row.text("body"));
    }
}
