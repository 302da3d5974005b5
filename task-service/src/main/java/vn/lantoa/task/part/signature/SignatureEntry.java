package vn.lantoa.task.part.signature;

import java.time.Instant;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.openapi.Requires;

/**
 * A signature as an officer enters it; it names the signer or the office at least.
 *
 * @param authority null when signed in one's own right
 * @param onBehalfOf the office or body that follows the authority
 * @param title the signer's own office
 * @param signedAt when; never in the future
 * @param fileCode where the document is filed (lưu), such as {@code VT, K9}
 */
@Schema(name = "PlanSignatureEntry")
@Requires(anyOf = {"title", "name"})
public record SignatureEntry(
        @Nullable SigningAuthority authority,
        @Size(max = 300) @Nullable String onBehalfOf,
        @Size(max = 300) @Nullable String title,
        @Size(max = 200) @Nullable String name,
        @Nullable Instant signedAt,
        @Size(max = 100) @Nullable String fileCode) {}
