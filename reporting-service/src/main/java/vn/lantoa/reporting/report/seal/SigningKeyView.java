package vn.lantoa.reporting.report.seal;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key that signed.
 *
 * @param keyId the first 16 digits of the SHA-256 of its encoded form
 * @param publicKey in PEM, X.509-encoded
 * @param since when it signed first
 */
@Schema(name = "ReportSigningKey")
public record SigningKeyView(String keyId, String publicKey, Instant since) {

    /** All that ever signed, the first one first. */
    @Schema(name = "ReportSigningKeys")
    public record All(List<SigningKeyView> items) {}
}
