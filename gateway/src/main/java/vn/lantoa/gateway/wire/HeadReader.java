package vn.lantoa.gateway.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;

/**
 * Reads one request head strictly by RFC 9112: no line ends but CRLF, no folded lines, no space before a colon, one
 * {@code Host}, and a length of the body that can be read in one way only.
 */
final class HeadReader {

    private static final Pattern REQUEST_LINE =
            Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+) ([!-~\\x80-\\xff]+) HTTP/(\\d)\\.(\\d)");
    private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):([\\t -~\\x80-\\xff]*)");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=%:\\[\\]-]*");
    private static final Pattern CODINGS_THAT_END_IN_CHUNKED =
            Pattern.compile("(?!chunked)[a-z0-9-]+([ \\t]*,[ \\t]*(?!chunked)[a-z0-9-]+)*[ \\t]*,[ \\t]*chunked");

    /** More digits than these are more than any body here, and more than a long may hold. */
    private static final int MOST_DIGITS = 18;

    private boolean http10;
    private int hosts;
    private @Nullable String length;
    private @Nullable String coding;
    private @Nullable CommonProblem refusal;

    private HeadReader() {}

    /** @param head with the empty line that ends it; its lines end in CRLF, which the caller has seen to */
    static Framing read(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        HeadReader reader = new HeadReader();
        int end = text.indexOf("\r\n");
        reader.readRequestLine(text.substring(0, end));
        for (int start = end + 2; reader.refusal == null && start < text.length() - 2; start = end + 2) {
            end = text.indexOf("\r\n", start);
            reader.readField(text.substring(start, end));
        }
        return reader.framing();
    }

    /** Whether a line is a header or trailer field. */
    static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    private void readRequestLine(String line) {
        var parts = REQUEST_LINE.matcher(line);
        if (!parts.matches()) {
            refusal = CommonProblem.HTTP_MALFORMED;
        } else if (!parts.group(3).equals("1") || parts.group(4).compareTo("1") > 0) {
            refusal = CommonProblem.HTTP_VERSION_UNSUPPORTED;
        } else {
            http10 = parts.group(4).equals("0");
        }
    }

    private void readField(String line) {
        var parts = FIELD.matcher(line);
        if (!parts.matches()) {
            refusal = CommonProblem.HTTP_MALFORMED;
            return;
        }
        String value = parts.group(2).strip();
        switch (parts.group(1).toLowerCase(Locale.ROOT)) {
            case "host" -> {
                hosts++;
                refuseIf(hosts > 1 || !HOST.matcher(value).matches());
            }
            case "content-length" -> {
                refuseIf(length != null || !isLength(value));
                length = value;
            }
            case "transfer-encoding" -> {
                refuseIf(coding != null);
                coding = value.toLowerCase(Locale.ROOT);
            }
            default -> {}
        }
    }

    private static boolean isLength(String value) {
        return !value.isEmpty()
                && value.length() <= MOST_DIGITS
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void refuseIf(boolean wrong) {
        if (wrong && refusal == null) {
            refusal = CommonProblem.HTTP_MALFORMED;
        }
    }

    private Framing framing() {
        refuseIf(hosts == 0 && !http10);
        refuseIf(coding != null && (length != null || http10));
        if (refusal == null && coding != null && !coding.equals("chunked")) {
            refusal = CODINGS_THAT_END_IN_CHUNKED.matcher(coding).matches()
                    ? CommonProblem.TRANSFER_CODING_UNKNOWN
                    : CommonProblem.HTTP_MALFORMED;
        }
        if (refusal != null) {
            return Framing.refused(refusal);
        }
        if (coding != null) {
            return Framing.ofLength(Framing.CHUNKED);
        }
        return Framing.ofLength(length == null ? 0 : Long.parseLong(length));
    }
}
