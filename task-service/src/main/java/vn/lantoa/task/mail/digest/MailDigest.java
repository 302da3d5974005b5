package vn.lantoa.task.mail.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The e-mail to an agency on a day, as it is read; {@link DigestTable} writes it. */
@Entity
@Immutable
class MailDigest {

    @Id
    private UUID id;

    private String agency;
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private DigestState state;

    private String address;
    private String subject;

    @Basic(fetch = FetchType.LAZY) // long, and no list has it
    private String body;

    private int items;
    private int attempts;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable String failure;

    protected MailDigest() {}

    MailDigestLine line() {
        return new MailDigestLine(
                id, agency, onDay, state, address, subject, items, attempts, createdAt, sentAt, failure);
    }

    MailDigestView view() {
        return new MailDigestView(
                id, agency, onDay, state, address, subject, body, items, attempts, createdAt, sentAt, failure);
    }
}
