package vn.lantoa.gateway.wire;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import io.netty.buffer.ByteBuf;
import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.platform.web.problem.CommonProblem;

/**
 * A head that stands in for one that was refused, and tells the reason to who answers it. Only this process can write
 * one: it carries a word that was made up at the start. What can be read of the client's language and trace is kept.
 */
final class RefusedHead {

    private static final String HEADER = "x-lantoa-refused";
    private static final Pattern KEPT =
            Pattern.compile("\\n((?:accept-language|traceparent):[ -~]{0,200})\\r?\\n", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 8 * 1024;
    private static final int SECRET_BYTES = 16;

    private final String secret;

    RefusedHead() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        secret = HexFormat.of().formatHex(random);
    }

    /** The head in place of the refused one, with which {@code in} begins. */
    String of(CommonProblem problem, ByteBuf in) {
        StringBuilder head = new StringBuilder("GET / HTTP/1.1\r\nhost: refused\r\nconnection: close\r\n")
                .append(HEADER + ": " + secret + problem.name() + "\r\n");
        String refused =
                in.toString(in.readerIndex(), Math.min(LOOKED_AT, in.readableBytes()), StandardCharsets.ISO_8859_1);
        var kept = KEPT.matcher(refused);
        for (int at = 0; kept.find(at); at = kept.end() - 1) {
            head.append(kept.group(1)).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    /** Why the client's head was refused, if this request stands in for one. */
    Optional<CommonProblem> reason(HttpServerRequest request) {
        String value = request.getHeader(HEADER);
        return value != null && value.startsWith(secret)
                ? Optional.of(CommonProblem.valueOf(value.substring(secret.length())))
                : Optional.empty();
    }
}
