package vn.lantoa.deploy.local.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/**
 * Makes the file with the key that signs reports: Ed25519, private and public, in PEM. Its owner alone reads it. Run by
 * {@code deploy/local/verify-report --new-key} from this source.
 */
public final class SigningKeyFile {

    private static final int LINE = 64;

    private SigningKeyFile() {}

    public static void main(String[] words) throws IOException {
        make(Path.of(words[0]));
    }

    /** @throws IOException when it cannot be written, or is there already: a key is never overwritten */
    public static void make(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, pem(pair()));
    }

    /** Makes one where there is none. */
    public static Path orNew(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return file;
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String pem(KeyPair pair) {
        return block("PRIVATE KEY", pair.getPrivate().getEncoded())
                + block("PUBLIC KEY", pair.getPublic().getEncoded());
    }

    private static String block(String label, byte[] bytes) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }
}
