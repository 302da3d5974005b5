package vn.lantoa.task.mail.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The e-mail to an agency on a day without its text, as lists have it.
 *
 * @param items how many things it had to do
 * @param attempts how often it was tried to send it
 * @param failure why the last attempt failed; null where none did
 */
@Schema(name = "MailDigestLine")
public record MailDigestLine(
        UUID id,
        String agency,
        LocalDate on,
        DigestState state,
        String address,
        String subject,
        int items,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String failure) {}
