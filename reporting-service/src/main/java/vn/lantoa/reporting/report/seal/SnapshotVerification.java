package vn.lantoa.reporting.report.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.hash.Sha256;

/**
 * Whether what is stored is what was sealed.
 *
 * @param whole whether nothing is broken
 * @param broken what does not hold
 */
@Schema(name = "SnapshotVerification")
public record SnapshotVerification(UUID id, String number, String head, boolean whole, List<Check> broken) {

    /** What is looked at. */
    @Schema(name = "SnapshotCheck")
    public enum Check {
        /** The bytes have the hash that is noted. */
        CONTENT,
        /** Both hashes come to the head. */
        HEAD,
        /** The key signed the head. */
        SIGNATURE,
        /** The snapshot before has the head that this one names. */
        CHAIN
    }

    /**
     * Looks at one.
     *
     * @param publicKey of who signed it; empty when nobody knows the key
     * @param headBefore of the one before it in the chain; empty when it is missing
     */
    static SnapshotVerification of(Snapshot one, Optional<byte[]> publicKey, Optional<String> headBefore) {
        List<Check> broken = new ArrayList<>();
        if (!Sha256.of(one.content()).equals(one.sha256())) {
            broken.add(Check.CONTENT);
        }
        if (!Snapshot.head(one.previousHead(), one.sha256()).equals(one.head())) {
            broken.add(Check.HEAD);
        }
        byte[] head = one.head().getBytes(StandardCharsets.US_ASCII);
        if (publicKey
                .filter(key -> SigningKey.isSigned(key, head, one.signature()))
                .isEmpty()) {
            broken.add(Check.SIGNATURE);
        }
        if (headBefore.filter(one.previousHead()::equals).isEmpty()) {
            broken.add(Check.CHAIN);
        }
        return new SnapshotVerification(one.id(), one.number(), one.head(), broken.isEmpty(), broken);
    }
}
