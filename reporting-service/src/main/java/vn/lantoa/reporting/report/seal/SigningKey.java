package vn.lantoa.reporting.report.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.platform.web.hash.Sha256;

/** The Ed25519 key that signs: a private key and its public one, each in PEM, in one file. */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String PROBE = "lantoa";
    private static final int ID_DIGITS = 16;

    private final PrivateKey secret;
    private final byte[] open;

    private SigningKey(PrivateKey secret, byte[] open) {
        this.secret = secret;
        this.open = open;
    }

    /** @throws GeneralSecurityException when the text is not such a pair of keys */
    static SigningKey read(String pem) throws GeneralSecurityException {
        byte[] open = block(pem, "PUBLIC KEY");
        PrivateKey secret =
                KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(block(pem, "PRIVATE KEY")));
        SigningKey key = new SigningKey(secret, open);
        byte[] probe = PROBE.getBytes(StandardCharsets.UTF_8);
        if (!isSigned(open, probe, key.sign(probe))) {
            throw new GeneralSecurityException("the public key is not the private key's");
        }
        return key;
    }

    private static byte[] block(String pem, String label) throws GeneralSecurityException {
        Matcher found = Pattern.compile("-----BEGIN " + label + "-----([^-]*)-----END " + label + "-----")
                .matcher(pem);
        if (!found.find()) {
            throw new GeneralSecurityException("there is no " + label);
        }
        try {
            return Base64.getMimeDecoder().decode(found.group(1).strip());
        } catch (IllegalArgumentException notBase64) {
            throw new GeneralSecurityException("the " + label + " is not Base64", notBase64);
        }
    }

    /** The beginning of the public key's hash: the same key has the same id. */
    String id() {
        return idOf(open);
    }

    static String idOf(byte[] publicKey) {
        return Sha256.of(publicKey).substring(0, ID_DIGITS);
    }

    /** The public key, X.509-encoded. */
    byte[] publicKey() {
        return open;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether a public key's owner signed this message so. */
    static boolean isSigned(byte[] publicKey, byte[] message, byte[] by) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(by);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
