package vn.lantoa.reporting.report.seal;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

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

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What is looked at. */
    @Schema(name = "SnapshotCheck")
    public enum Check {
        /** The bytes have the hash that is noted. */
        CONTENT,
        /** The bytes name the report, the number, the time and the place in the chain that are noted. */
        PLACE,
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
        } else if (!isInItsPlace(one)) {
            broken.add(Check.PLACE);
        }
        if (!comeToTheHead(one)) {
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

    private static boolean isInItsPlace(Snapshot one) {
        try {
            SealedContent sealed = one.read();
            SealedContent.Place place = sealed.place();
            return place != null
                    && one.reportId().equals(sealed.reportId())
                    && one.sequence() == place.sequence()
                    && one.number().equals(place.number())
                    && one.sealedAt().equals(place.sealedAt())
                    && one.previousHead().equals(place.previousHead());
        } catch (UncheckedIOException noReport) {
            return false;
        }
    }

    private static boolean comeToTheHead(Snapshot one) {
        return HASH.matcher(one.previousHead()).matches()
                && HASH.matcher(one.sha256()).matches()
                && Snapshot.head(one.previousHead(), one.sha256()).equals(one.head());
    }
}
