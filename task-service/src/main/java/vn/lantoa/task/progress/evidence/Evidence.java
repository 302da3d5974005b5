package vn.lantoa.task.progress.evidence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.address.WebAddress;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * What shows that a progress update is true: a link or an attached file, exactly one of them.
 *
 * @param url an http or https address; it is kept, never fetched
 * @param attachmentId a file of {@code /attachments}
 */
@Schema(name = "Evidence")
@Requires(anyOf = {"url", "attachmentId"})
@Embeddable
public record Evidence(
        @NotBlank @Size(max = 300) String title,
        @Size(max = 2000) @Nullable String url,

        @Column(name = "attachment_id") @Nullable UUID attachmentId) {

    /** A link is kept as browsers take it; one that they do not open stays as it is, for the rules to refuse. */
    public Evidence {
        url = url == null ? null : WebAddress.of(url).orElse(url);
    }

    /** Whether exactly one source is named. */
    public boolean namesOneSource() {
        return (url == null) != (attachmentId == null);
    }

    /** Whether the link is a web address. */
    public boolean linksToTheWeb() {
        return url != null && WebAddress.of(url).isPresent();
    }
}
