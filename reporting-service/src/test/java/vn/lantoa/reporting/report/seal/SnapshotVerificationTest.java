package vn.lantoa.reporting.report.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.reporting.report.seal.SnapshotVerification.Check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SnapshotVerificationTest {

    private final SigningKey key = key(SigningKeys.fresh());

    private static SigningKey key(String pem) {
        try {
            return SigningKey.read(pem);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Snapshot snapshot(String content, String sha256, String previous, String head, byte[] signature) {
        return new Snapshot(
                new UUID(1, 1),
                new UUID(2, 2),
                1,
                2024,
                1,
                "01/BC-STTTT",
                Instant.EPOCH,
                content.getBytes(StandardCharsets.UTF_8),
                sha256,
                previous,
                head,
                key.id(),
                signature);
    }

    private Snapshot whole() {
        String sha256 = Sha256.of("{}");
        String head = Snapshot.head(Snapshot.NONE, sha256);
        return snapshot("{}", sha256, Snapshot.NONE, head, key.sign(head.getBytes(StandardCharsets.US_ASCII)));
    }

    private SnapshotVerification verified(Snapshot one) {
        return SnapshotVerification.of(one, Optional.of(key.publicKey()), Optional.of(Snapshot.NONE));
    }

    @Test
    void whatIsAsItWasSealedIsWhole() {
        assertThat(verified(whole()).whole()).isTrue();
    }

    @Test
    void oneByteThatChangedIsFound() {
        Snapshot whole = whole();

        assertThat(verified(snapshot("[]", whole.sha256(), Snapshot.NONE, whole.head(), whole.signature()))
                        .broken())
                .containsExactly(Check.CONTENT);
        assertThat(verified(snapshot("[]", Sha256.of("[]"), Snapshot.NONE, whole.head(), whole.signature()))
                        .broken())
                .containsExactly(Check.HEAD);
        String forged = Snapshot.head(Snapshot.NONE, Sha256.of("[]"));
        assertThat(verified(snapshot("[]", Sha256.of("[]"), Snapshot.NONE, forged, whole.signature()))
                        .broken())
                .containsExactly(Check.SIGNATURE);
    }

    @Test
    void aSnapshotThatWasTakenOutOfTheChainIsMissed() {
        assertThat(SnapshotVerification.of(whole(), Optional.of(key.publicKey()), Optional.empty())
                        .broken())
                .containsExactly(Check.CHAIN);
    }

    @Test
    void whatAnUnknownKeySignedIsNotSigned() {
        assertThat(SnapshotVerification.of(whole(), Optional.empty(), Optional.of(Snapshot.NONE))
                        .broken())
                .containsExactly(Check.SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({"1,01/BC-STTTT", "9,09/BC-STTTT", "10,10/BC-STTTT", "125,125/BC-STTTT"})
    void numbersBelowTenHaveALeadingZero(int ordinal, String number) {
        assertThat(Snapshot.number(ordinal, "BC-STTTT")).isEqualTo(number);
    }

    @Test
    void aFileThatHoldsTwoKeysThatDoNotBelongTogetherIsNone() {
        String one = SigningKeys.fresh();
        String other = SigningKeys.fresh();
        String mixed = one.substring(0, one.indexOf("-----BEGIN PUBLIC"))
                + other.substring(other.indexOf("-----BEGIN PUBLIC"));

        assertThatThrownBy(() -> SigningKey.read(mixed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> SigningKey.read("")).isInstanceOf(GeneralSecurityException.class);
    }
}
