package vn.lantoa.platform.web.token;

/** The outcome of verifying a token. */
public enum TokenStatus {
    /** Signed by the realm, for this API, and valid now. */
    ACCEPTED,
    /** Invalid, whatever keys the realm may have. */
    REFUSED,
    /** Signed with a key id that is not in the key set; a newer key set may have it. */
    KEY_UNKNOWN,
    /** No key set was ever read, so the signature is unverified; everything else about the token is in order. */
    UNVERIFIABLE
}
