package vn.lantoa.platform.testing.token;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Base64;

import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Builds from a good token one that only a careless verifier takes. Tokens are in compact form: header.payload.signature. */
final class Forgery {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Forgery() {}

    static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payloadOf(token) + ".";
    }

    static String withPublicKeyAsSecret(String token, RsaJsonWebKey key) {
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

    static String withOwnKeyInHeader(String token) {
        RsaJsonWebKey own = SigningKeys.generate();
        PrivateKey secret = own.getRsaPrivateKey();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.getHeaders().setJwkHeaderValue("jwk", own);
        signature.setEncodedPayload(payloadOf(token));
        signature.setKey(secret);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static String withPayloadOf(String token, String other) {
        String[] parts = token.split("\\.");
        return parts[0] + "." + payloadOf(other) + "." + parts[2];
    }

    static String withoutSignature(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String payloadOf(String token) {
        return token.split("\\.")[1];
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
