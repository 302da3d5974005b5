package vn.lantoa.reporting.report.seal;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was sealed, without its bytes.
 *
 * @param sequence its place in the chain, from 1 on
 * @param sha256 the hash of the bytes
 * @param previousHead the head of the one before; zeros of the first
 * @param head the hash of both hashes' bytes: what is signed and printed
 * @param keyId the id of the key that signed it
 * @param signature Ed25519 of the head's hexadecimal text, in Base64
 */
@Schema(name = "ReportSnapshot")
public record SnapshotView(
        UUID id,
        UUID reportId,
        long sequence,
        String number,
        Instant sealedAt,
        String sha256,
        String previousHead,
        String head,
        String keyId,
        String signature) {

    /**
     * With its bytes: the answer, kept as a file, can be verified without the system.
     *
     * @param content the sealed bytes in Base64: canonical JSON
     */
    @Schema(name = "ReportSnapshotWhole")
    public record Whole(
            UUID id,
            UUID reportId,
            long sequence,
            String number,
            Instant sealedAt,
            String sha256,
            String previousHead,
            String head,
            String keyId,
            String signature,
            String content) {}

    static SnapshotView of(Snapshot one) {
        return new SnapshotView(
                one.id(),
                one.reportId(),
                one.sequence(),
                one.number(),
                one.sealedAt(),
                one.sha256(),
                one.previousHead(),
                one.head(),
                one.keyId(),
                Base64.getEncoder().encodeToString(one.signature()));
    }

    Whole with(byte[] content) {
        return new Whole(
                id,
                reportId,
                sequence,
                number,
                sealedAt,
                sha256,
                previousHead,
                head,
                keyId,
                signature,
                Base64.getEncoder().encodeToString(content));
    }
}
