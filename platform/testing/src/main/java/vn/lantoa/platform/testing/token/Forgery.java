package vn.lantoa.platform.testing.token;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Builds from a good token one that only a careless verifier takes. Tokens are in compact form:
 * header.payload.signature.
 */
public final class Forgery {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Forgery() {}

    /** Without a signature, and saying so: {@code alg: none}. */
    public static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payloadOf(token) + ".";
    }

    /** Signed by HS256, with the published key as if it were a shared secret. */
    public static String withPublicKeyAsSecret(String token, RsaJsonWebKey key) {
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + key.getKeyId() + "\"}") + "."
                + payloadOf(token);
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(key.getPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        byte[] signature =
                SigningKeys.hmac(pem.getBytes(StandardCharsets.US_ASCII), signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + BASE64.encodeToString(signature);
    }

    /** Signed by a foreign key, which it brings along in its header. */
    public static String withOwnKeyInHeader(String token) {
        RsaJsonWebKey own = SigningKeys.generate();
        JsonWebSignature signature = new JsonWebSignature();
        signature.getHeaders().setJwkHeaderValue("jwk", own);
        return signed(signature, token, own);
    }

    /** Signed by a foreign key under a name, which may be that of a published one. */
    public static String withForeignKey(String token, String keyId) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setKeyIdHeaderValue(keyId);
        return signed(signature, token, SigningKeys.generate());
    }

    private static String signed(JsonWebSignature signature, String token, RsaJsonWebKey key) {
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setEncodedPayload(payloadOf(token));
        signature.setKey(key.getRsaPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The claims of another token under this one's signature. */
    public static String withPayloadOf(String token, String other) {
        String[] parts = token.split("\\.");
        return parts[0] + "." + payloadOf(other) + "." + parts[2];
    }

    /** With the signature cut off. */
    public static String withoutSignature(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String payloadOf(String token) {
        return token.split("\\.")[1];
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
