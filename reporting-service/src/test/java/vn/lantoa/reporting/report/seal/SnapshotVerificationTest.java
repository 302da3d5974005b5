package vn.lantoa.reporting.report.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.reporting.report.dataset.CanonicalJson;
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

    private static String content(String title, long sequence) {
        SealedContent.Place place =
                new SealedContent.Place(sequence, "01/BC-STTTT", "approver", Instant.EPOCH, Snapshot.NONE);
        return new String(CanonicalJson.write(SealedContents.of(title, place)), StandardCharsets.UTF_8);
    }

    private Snapshot whole(String content) {
        String sha256 = Sha256.of(content);
        String head = Snapshot.head(Snapshot.NONE, sha256);
        return snapshot(content, sha256, Snapshot.NONE, head, key.sign(head.getBytes(StandardCharsets.US_ASCII)));
    }

    private Snapshot whole() {
        return whole(content("Báo cáo", 1));
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
        String other = content("Bao cáo", 1);
        String hash = Sha256.of(other);

        assertThat(verified(snapshot(other, whole.sha256(), Snapshot.NONE, whole.head(), whole.signature()))
                        .broken())
                .containsExactly(Check.CONTENT);
        assertThat(verified(snapshot(other, hash, Snapshot.NONE, whole.head(), whole.signature()))
                        .broken())
                .containsExactly(Check.HEAD);
        String forged = Snapshot.head(Snapshot.NONE, hash);
        assertThat(verified(snapshot(other, hash, Snapshot.NONE, forged, whole.signature()))
                        .broken())
                .containsExactly(Check.SIGNATURE);
    }

    @Test
    void aRowThatNamesAnotherPlaceThanTheSealedBytesIsFound() {
        assertThat(verified(whole(content("Báo cáo", 2))).broken()).containsExactly(Check.PLACE);
        assertThat(verified(whole("{}")).broken()).containsExactly(Check.PLACE);
        assertThat(verified(whole("[]")).broken()).containsExactly(Check.PLACE);
        assertThat(verified(whole("null")).broken()).containsExactly(Check.PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no digits", "00", "000000000000000000000000000000000000000000000000000000000000000000"})
    void whatIsNoHashIsBroken(String none) {
        Snapshot whole = whole();
        String content = content("Báo cáo", 1);

        assertThat(verified(snapshot(content, none, Snapshot.NONE, whole.head(), whole.signature()))
                        .broken())
                .containsExactly(Check.CONTENT, Check.HEAD);
        assertThat(verified(snapshot(content, whole.sha256(), none, whole.head(), whole.signature()))
                        .broken())
                .containsExactly(Check.PLACE, Check.HEAD, Check.CHAIN);
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
