package vn.lantoa.deploy.local.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class VerifyReportTest {

    private static final String NONE = "0".repeat(64);

    @TempDir
    Path folder;

    private Path key;

    @BeforeEach
    void aKeyIsMade() throws IOException {
        key = SigningKeyFile.orNew(folder.resolve("key.pem"));
    }

    private record Sealed(Path file, String head) {}

    private Sealed sealed(int sequence, String previous) throws Exception {
        String number = "0" + sequence + "/BC-STTTT";
        byte[] content = ("{\"dataset\":{},\"place\":{\"number\":\"" + number + "\",\"previousHead\":\"" + previous
                        + "\",\"sequence\":" + sequence + "}}")
                .getBytes(StandardCharsets.UTF_8);
        HexFormat hex = HexFormat.of();
        String sha256 = hex.formatHex(sha(content));
        String head = hex.formatHex(sha(hex.parseHex(previous + sha256)));
        String json = """
                {"id":"x","sequence":%d,"number":"%s","sha256":"%s","previousHead":"%s","head":"%s","keyId":"%s",
                 "signature":"%s","content":"%s"}""".formatted(
                        sequence,
                        number,
                        sha256,
                        previous,
                        head,
                        hex.formatHex(sha(block("PUBLIC KEY"))).substring(0, 16),
                        text(signed(head)),
                        text(content));
        return new Sealed(Files.writeString(folder.resolve(sequence + ".json"), json), head);
    }

    private static byte[] sha(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private byte[] block(String label) throws IOException {
        String pem =
                Files.readString(key).split("-----BEGIN " + label + "-----")[1].split("-----END")[0];
        return Base64.getMimeDecoder().decode(pem.strip());
    }

    private byte[] signed(String head) throws Exception {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(
                KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(block("PRIVATE KEY"))));
        signature.update(head.getBytes(StandardCharsets.US_ASCII));
        return signature.sign();
    }

    private record Outcome(int status, String out) {}

    private Outcome verify(Path... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> words = Stream.concat(Stream.of(files).map(Path::toString), Stream.of("--key", key.toString()))
                .toList();
        int status = VerifyReport.run(words, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void filesOfOneChainAreWhole() throws Exception {
        Sealed first = sealed(1, NONE);
        Sealed second = sealed(2, first.head());

        Outcome outcome = verify(second.file(), first.file());

        assertThat(outcome.status()).as(outcome.out()).isZero();
        assertThat(outcome.out().lines()).hasSize(2).allMatch(line -> line.startsWith("WHOLE"));
        assertThat(outcome.out()).contains("01/BC-STTTT", second.head());
    }

    @Test
    void oneByteThatChangedIsFound() throws Exception {
        Path file = sealed(1, NONE).file();
        String json = Files.readString(file);
        String content = json.replaceFirst("(?s).*\"content\":\"([^\"]*)\".*", "$1");
        byte[] bytes = Base64.getDecoder().decode(content);
        bytes[3] ^= 1;
        Files.writeString(file, json.replace(content, text(bytes)));

        assertThat(verify(file).status()).isEqualTo(1);
        assertThat(verify(file).out()).contains("BROKEN  01/BC-STTTT", "something in them was changed");
    }

    @Test
    void anotherNumberOnTheSameBytesIsFound() throws Exception {
        Path file = sealed(1, NONE).file();
        Files.writeString(file, Files.readString(file).replace("\"01/BC-STTTT\"", "\"07/BC-STTTT\""));

        assertThat(verify(file).out()).contains("BROKEN", "name another number");
    }

    @Test
    void anotherPlaceOfTheSameBytesIsFound() throws Exception {
        Path file = sealed(1, NONE).file();
        Files.writeString(file, Files.readString(file).replace("\"sequence\":1,", "\"sequence\":3,"));

        assertThat(verify(file).out()).contains("BROKEN", "name another number or place");
    }

    @Test
    void aHashThatIsNoneIsBroken() throws Exception {
        Path file = sealed(1, NONE).file();
        Files.writeString(file, Files.readString(file).replace(NONE, "zero"));

        assertThat(verify(file).status()).isEqualTo(1);
        assertThat(verify(file).out()).contains("BROKEN", "do not come to the head");
    }

    @Test
    void aFileThatDoesNotFollowTheOneBeforeIsFound() throws Exception {
        Sealed first = sealed(1, NONE);
        Sealed second = sealed(2, "1".repeat(64));

        assertThat(verify(first.file(), second.file()).out()).contains("it does not follow 01/BC-STTTT in the chain");
    }

    @Test
    void whatAnotherKeySignedIsFound() throws Exception {
        Path file = sealed(1, NONE).file();
        key = SigningKeyFile.orNew(folder.resolve("other.pem"));

        assertThat(verify(file).out()).contains("no public key that was given is");
    }

    @Test
    void whatIsNoSnapshotIsSaidInOneLine() throws Exception {
        Outcome outcome = verify(Files.writeString(folder.resolve("a.json"), "{}"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out().lines()).singleElement().asString().contains("is no snapshot");
    }

    @Test
    void aKeyIsTheOwnersAloneAndNeverOverwritten() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThatIOException().isThrownBy(() -> SigningKeyFile.make(key));
    }

    @Test
    void theCommandRunsFromItsSource() throws Exception {
        Path file = sealed(1, NONE).file();
        Process process = new ProcessBuilder("../verify-report", file.toString(), "--key", key.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).startsWith("WHOLE   01/BC-STTTT");
    }
}
