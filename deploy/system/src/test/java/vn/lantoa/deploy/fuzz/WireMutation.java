package vn.lantoa.deploy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Breaks the rules of HTTP/1.1 itself, or uses those that few use. */
enum WireMutation implements Mutation {
    LENGTH_TOO_SHORT(true, true, (call, dice) -> call.header("Content-Length", "" + (call.body().length - 1))),
    LENGTH_TOO_LONG(true, true, (call, dice) -> call.header("Content-Length", "" + (call.body().length + 9))),
    LENGTH_GARBAGE(
            true,
            true,
            (call, dice) -> call.header(
                    "Content-Length", dice.of("-1", "x", "", "+5", "0x10", "99999999999999999999999", "5,5", "1 2"))),
    TWO_LENGTHS(true, true, (call, dice) -> call.addHeader("Content-Length", "" + call.body().length)
            .addHeader("Content-Length", "3")),
    LENGTH_AND_CHUNKS(true, true, (call, dice) -> call.addHeader("Content-Length", "4")
            .addHeader("Transfer-Encoding", "chunked")),
    CHUNKS(true, false, (call, dice) -> call.header("Transfer-Encoding", "chunked")
            .body(chunked(call.body()))),
    BROKEN_CHUNKS(true, true, (call, dice) -> call.header("Transfer-Encoding", "chunked")
            .body(dice.of(
                            "z\r\n",
                            "-1\r\na\r\n",
                            "5\r\na",
                            "fffffffffffffffff\r\n",
                            "1;a=\"\r\na\r\n",
                            "0\r\nA b: c\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII))),
    STRANGE_CODING(
            true,
            true,
            (call, dice) -> call.header(
                    "Transfer-Encoding",
                    dice.of("gzip, chunked", "identity", "xchunked", "chunked, chunked", "\u000bchunked"))),
    BODY_ON_READING(false, false, (call, dice) -> call.header(
                    "Content-Type", dice.of("application/json", "text/plain", "garbage"))
            .body("{\"a\":1}".getBytes(StandardCharsets.US_ASCII))),
    HEADER_INJECTION(false, false, (call, dice) -> call.header("Accept-Language", "vi\r\nX-Fuzz-Injected: 1")),
    HEADER_GARBAGE(
            false,
            true,
            (call, dice) -> call.addHeader(
                    dice.of("A b", "", "A(b)", "A\u0000", "\u1ED9", ":a"), dice.of("1", "\u0000", "\u007f"))),
    FOLDED_HEADER(false, true, (call, dice) -> call.header("Accept", "application/json,\r\n text/plain")),
    BARE_LINE_FEEDS(false, true, (call, dice) -> call.headOnTheWire(head -> head.replace("\r\n", "\n"))),
    BARE_RETURNS(false, true, (call, dice) -> call.headOnTheWire(head -> head.replaceFirst("\r\n", "\r"))),
    STRANGE_VERSION(
            false,
            true,
            (call, dice) -> call.headOnTheWire(head -> head.replaceFirst(
                    "HTTP/1\\.1",
                    dice.of("HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTP/1.x", "FUZZ/1.1", "", "http/1.1")))),
    NO_HOST(false, true, (call, dice) -> call.withoutHeader("Host")),
    TWO_HOSTS(false, true, (call, dice) -> call.addHeader("Host", "evil.example")),
    ABSOLUTE_TARGET(
            false,
            true,
            (call, dice) -> call.headOnTheWire(head -> head.replaceFirst(
                    " /", dice.of(" http://evil.example/", " http://evil.example:99999/", " ftp:///", " *", " //")))),
    SPACES_IN_THE_LINE(
            false,
            true,
            (call, dice) -> call.headOnTheWire(head -> head.replaceFirst(" ", dice.of("  ", "\t", " \u0000", " a ")))),
    CUT(false, true, (call, dice) -> call.onTheWire(bytes -> Arrays.copyOf(bytes, dice.below(bytes.length - 1)))),
    FLIPPED_BITS(
            false,
            true,
            (call, dice) -> call.onTheWire(bytes -> {
                bytes[dice.below(bytes.length)] ^= (byte) (1 << dice.below(8));
                return bytes;
            })),
    TWO_AT_ONCE(
            false,
            false,
            (call, dice) -> call.onTheWire(bytes -> {
                byte[] second = "GET /api/v1/tasks HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
                byte[] both = Arrays.copyOf(bytes, bytes.length + second.length);
                System.arraycopy(second, 0, both, bytes.length, second.length);
                return both;
            })),
    EXPECTATION(
            true,
            true,
            (call, dice) ->
                    call.header("Expect", dice.of("100-continue", "200-ok", "garbage", "100-continue, 100-continue")));

    private final boolean ofBody;
    private final boolean cut;
    private final BiConsumer<Call, Dice> spoil;

    /** With {@code ofBody} only calls with a body are spoiled; with {@code cut} the result may be no HTTP. */
    WireMutation(boolean ofBody, boolean cut, BiConsumer<Call, Dice> spoil) {
        this.ofBody = ofBody;
        this.cut = cut;
        this.spoil = spoil;
    }

    @Override
    public int percentOfOperations() {
        return 20;
    }

    @Override
    public boolean suits(Call call) {
        return this == BODY_ON_READING ? call.body() == null : call.body() != null || !ofBody;
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        spoil.accept(call, dice);
        return cut ? Expectation.noHttp() : Expectation.any();
    }

    private static byte[] chunked(byte[] body) {
        String size = Integer.toHexString(body.length) + ";fuzz=\"1\"\r\n";
        byte[] end = "\r\n0\r\nTrailer: 1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(size.getBytes(StandardCharsets.US_ASCII), size.length() + body.length + end.length);
        System.arraycopy(body, 0, all, size.length(), body.length);
        System.arraycopy(end, 0, all, size.length() + body.length, end.length);
        return all;
    }
}
