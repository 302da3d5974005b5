package vn.lantoa.gateway.token;

/** What the gateway thinks of a token. */
public enum Verdict {
    /** Signed by the realm, for us, and valid now. */
    ACCEPTED,
    /** Nothing can make it valid. */
    REFUSED,
    /** Its signature names a key that is not held; newer keys may change the verdict. */
    KEY_UNKNOWN,
    /** Nothing is wrong with it as far as can be seen without any key. */
    NOT_JUDGEABLE
}
