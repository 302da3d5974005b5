package vn.lantoa.task.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.body.SpooledBody;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.TextForm;
import vn.lantoa.platform.web.text.VietnameseText;

/** Keeps attached files: bounded in size, of listed kinds, whose bytes are what their type says. */
@ApplicationScoped
@Transactional
public class AttachmentService {

    static final long MAX_BYTES = 20L * 1024 * 1024;
    private static final int MAX_NAME = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\"]");

    private final AttachmentRepository attachments;
    private final Caller caller;
    private final AuditTrail audit;
    private final Tika tika = new Tika();

    AttachmentService(AttachmentRepository attachments, Caller caller, AuditTrail audit) {
        this.attachments = attachments;
        this.caller = caller;
        this.audit = audit;
    }

    /** Keeps a file under a name without folders; at no time is all of it in memory. */
    AttachmentView keep(@Nullable String givenName, @Nullable String contentType, SpooledBody content) {
        AttachmentType type = AttachmentType.of(contentType)
                .orElseThrow(() -> Problem.at(
                        "header",
                        "Content-Type",
                        AttachmentProblem.ATTACHMENT_TYPE_REFUSED,
                        String.valueOf(contentType),
                        AttachmentType.allowed()));
        if (content.length() == 0) {
            throw Problem.inBody("file", AttachmentProblem.ATTACHMENT_EMPTY);
        }
        if (content.length() > MAX_BYTES) {
            throw Problem.inBody("file", AttachmentProblem.ATTACHMENT_TOO_LARGE, MAX_BYTES);
        }
        String detected = typeOf(content);
        if (!type.fits(detected)) {
            throw Problem.inBody("file", AttachmentProblem.ATTACHMENT_TYPE_MISMATCH, type.mediaType(), detected);
        }
        var attachment = new Attachment(caller.org().orElse(null), safeName(givenName), type.mediaType(), content);
        attachments.persist(attachment);
        attachments.flush();
        write(attachment.id(), content);
        audit.record(
                AuditAction.CREATED, "attachments/" + attachment.id(), attachment.version(), null, attachment.view());
        return attachment.view();
    }

    private String typeOf(SpooledBody content) {
        try (InputStream bytes = content.open()) {
            return tika.detect(bytes);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void write(UUID id, SpooledBody content) {
        try (InputStream bytes = content.open()) {
            attachments.keep(id, bytes);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String safeName(@Nullable String given) {
        String bare = given == null ? "" : VietnameseText.nfc(given);
        String safe = UNSAFE.matcher(FOLDERS.matcher(bare).replaceAll(""))
                .replaceAll("_")
                .strip();
        if (safe.isEmpty() || TextForm.length(safe) > MAX_NAME || !VietnameseText.isStorable(safe)) {
            throw Problem.inQuery("fileName", AttachmentProblem.ATTACHMENT_NAME_REQUIRED, MAX_NAME);
        }
        return safe;
    }

    AttachmentView get(UUID id) {
        return stored(id).view();
    }

    /** Some bytes of a file, from part 0 on; empty behind the last part. */
    Optional<byte[]> part(UUID id, int number) {
        return attachments.part(id, number).map(AttachmentPart::content);
    }

    /** What is known of those of these attachments that there are, by their ids. */
    public Map<UUID, AttachmentView> find(Collection<UUID> ids) {
        return attachments.list("id in ?1", ids).stream()
                .map(Attachment::view)
                .collect(Collectors.toMap(AttachmentView::id, Function.identity()));
    }

    private Attachment stored(UUID id) {
        return attachments.findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    private static Problem notFound(UUID id) {
        return Problem.of(AttachmentProblem.ATTACHMENT_NOT_FOUND, id);
    }
}
