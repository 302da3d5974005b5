package vn.lantoa.platform.web.token;

import java.security.Key;
import java.util.HashMap;
import java.util.Map;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * The realm's signing keys (JSON Web Key Set) at one time, by their ids. Two sets are equal when they accept the same
 * tokens.
 */
record Jwks(Map<String, SigningKey> byId) {

    /** The key set before the realm was first reached. It verifies no token. */
    static final Jwks NONE = new Jwks(Map.of());

    /**
     * A public key.
     *
     * @param algorithm the only one that the key may be used with
     */
    record SigningKey(Key key, String algorithm) {}

    /**
     * Reads a JWKS document; encryption keys, symmetric keys and keys without an id are left out.
     *
     * @throws JoseException when it is none, or has no usable key
     */
    static Jwks parse(String jwks) throws JoseException {
        Map<String, SigningKey> keys = new HashMap<>();
        for (JsonWebKey key : new JsonWebKeySet(jwks).getJsonWebKeys()) {
            boolean signs = key.getUse() == null || key.getUse().equals("sig");
            if (signs && key.getKeyId() != null && key instanceof PublicJsonWebKey publicKey) {
                keys.put(key.getKeyId(), new SigningKey(publicKey.getPublicKey(), algorithmOf(publicKey)));
            }
        }
        if (keys.isEmpty()) {
            throw new JoseException("no signing key");
        }
        return new Jwks(Map.copyOf(keys));
    }

    /** The key's own algorithm; where the realm does not say, the usual one of its type. */
    private static String algorithmOf(PublicJsonWebKey key) {
        if (key.getAlgorithm() != null) {
            return key.getAlgorithm();
        }
        return key instanceof EllipticCurveJsonWebKey
                ? AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256
                : AlgorithmIdentifiers.RSA_USING_SHA256;
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }
}
