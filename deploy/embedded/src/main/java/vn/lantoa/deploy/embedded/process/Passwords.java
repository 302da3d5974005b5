package vn.lantoa.deploy.embedded.process;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that nobody has to remember. */
public final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** 192 random bits, of letters, digits, - and _. */
    public static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
