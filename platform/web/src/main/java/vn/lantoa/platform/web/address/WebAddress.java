package vn.lantoa.platform.web.address;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.text.VietnameseText;

/**
 * Addresses of web pages, taken as browsers take them (RFC 3986, RFC 3987, the URL standard of the WHATWG): the scheme
 * in any case, blanks and quotes encoded, a host in any script. Nothing is fetched.
 */
public final class WebAddress {

    private static final Pattern ENDS = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\n\\r]");
    private static final Pattern FORM =
            Pattern.compile("(?is)(https?):[/\\\\]{2,}([^/\\\\?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@]*@)?(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?\\.?");
    private static final int LAST_PORT = 65_535;
    private static final String ENCODED = " \"<>`{}^";

    private WebAddress() {}

    /** The address as it is kept; empty when the text is none that a browser opens. */
    public static Optional<String> of(String text) {
        Matcher parts = FORM.matcher(ENDS.matcher(VietnameseText.nfc(text)).replaceAll(""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = encoded(parts.group(3).replace('\\', '/'));
        return authority(parts.group(2))
                .map(authority -> parts.group(1).toLowerCase(Locale.ROOT)
                        + "://"
                        + authority
                        + path
                        + encoded(parts.group(4))
                        + encoded(parts.group(5)));
    }

    private static Optional<String> authority(String text) {
        Matcher parts = AUTHORITY.matcher(text);
        if (!parts.matches() || !isPort(parts.group(2))) {
            return Optional.empty();
        }
        String before = encoded(text.substring(0, parts.start(1)));
        String port = parts.group(2) == null || parts.group(2).isEmpty() ? "" : ":" + parts.group(2);
        return host(parts.group(1)).map(host -> before + host + port);
    }

    private static boolean isPort(@Nullable String digits) {
        return digits == null || digits.isEmpty() || Integer.parseInt(digits) <= LAST_PORT;
    }

    private static Optional<String> host(String text) {
        if (text.startsWith("[")) {
            return Optional.of(text.toLowerCase(Locale.ROOT));
        }
        try {
            String name = IDN.toASCII(text).toLowerCase(Locale.ROOT);
            return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** Letters of all scripts stay; what nobody sees and what an address cannot have is written by its bytes. */
    private static String encoded(@Nullable String part) {
        if (part == null) {
            return "";
        }
        StringBuilder encoded = new StringBuilder(part.length());
        part.codePoints().forEach(codePoint -> {
            if (isPlain(codePoint)) {
                encoded.appendCodePoint(codePoint);
            } else {
                for (byte octet : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append("%%%02X".formatted(octet));
                }
            }
        });
        return encoded.toString();
    }

    private static boolean isPlain(int codePoint) {
        return codePoint < 0x80
                ? codePoint > ' ' && codePoint < 0x7F && ENCODED.indexOf(codePoint) < 0
                : Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
