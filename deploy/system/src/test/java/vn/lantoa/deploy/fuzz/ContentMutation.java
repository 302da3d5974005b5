package vn.lantoa.deploy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Says something else of a body than it is, or packs it. */
enum ContentMutation implements Mutation {
    WRONG_TYPE(
            true,
            (call, dice) -> type(
                    call,
                    dice.of("application/xml", "text/html", "application/x-www-form-urlencoded", "application/cbor"))),
    NO_TYPE(false, (call, dice) -> call.withoutHeader("Content-Type")),
    GARBAGE_TYPE(
            false,
            (call, dice) -> type(
                    call,
                    dice.of(
                            "",
                            "garbage",
                            "application/",
                            "/json",
                            ";",
                            "application/json;charset",
                            "*/*",
                            "a/b/c",
                            "application/json; q=\"",
                            "тип/а"))),
    TWO_TYPES(false, (call, dice) -> call.addHeader("Content-Type", "application/xml")),
    STRANGE_CHARSET(
            false,
            (call, dice) -> type(
                    call,
                    call.header("Content-Type").orElse("text/plain").split(";")[0]
                            + "; charset="
                            + dice.of("klingon", "UTF-16", "UTF-7", "\"\"", "ISO-8859-1", "utf-8utf-8", "IBM037"))),
    MULTIPART(false, (call, dice) -> type(call, dice.of("multipart/form-data", "multipart/form-data; boundary=x"))
            .body("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a\0.txt\"\r\n\r\na\r\n--x"
                    .getBytes(StandardCharsets.UTF_8))),
    PACKED(false, (call, dice) -> packed(call, "gzip", Packed.gzip(call.body()))),
    PACKED_BADLY(true, (call, dice) -> {
        byte[] packed = Packed.gzip(call.body());
        packed[packed.length / 2] ^= 0x55;
        packed(call, "gzip", dice.percent(50) ? packed : call.body());
    }),
    PACKED_BOMB(true, (call, dice) -> packed(call, "gzip", Packed.BOMB)),
    PACKED_TWICE(false, (call, dice) -> packed(call, "gzip, gzip", Packed.gzip(Packed.gzip(call.body())))),
    STRANGE_PACKING(
            false,
            (call, dice) ->
                    packed(call, dice.of("br", "deflate", "zstd", "identity", "x-fuzz", "", "gzip;q=1"), call.body())),
    TOO_LARGE(true, (call, dice) -> call.body(utf8("{\"a\":\"" + "a".repeat(2 << 20) + "\"}"))),
    LINES(false, (call, dice) -> type(call, "application/x-ndjson")
            .body((compact(call) + "\n{}\n\nnull\n[1]\n{\"items\":[]}\n" + "{".repeat(500))
                    .getBytes(StandardCharsets.UTF_8))),
    TABLE(false, (call, dice) -> type(call, "text/csv")
            .body(dice.of(
                            "",
                            "a",
                            "externalId,externalId\n1,2",
                            "externalId,nonsense\n1,2\n",
                            "externalId\n\"a",
                            "externalId;title\n1;2",
                            "externalId,title\r\n\u0000,=1+1\r\n",
                            "\uFEFFexternalId,title,genre\n1\n1,2,3,4,5\n",
                            "externalId\n" + "a,".repeat(3_000))
                    .getBytes(StandardCharsets.UTF_8))),
    DOCUMENT(
            false, (call, dice) -> type(call, "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                    .body(dice.of(Packed.DOCUMENTS)));

    private final boolean never;
    private final BiConsumer<Call, Dice> spoil;

    /** With {@code never} no operation takes the result. */
    ContentMutation(boolean never, BiConsumer<Call, Dice> spoil) {
        this.never = never;
        this.spoil = spoil;
    }

    @Override
    public boolean suits(Call call) {
        boolean lines = call.operation().takes("query", "atomic");
        return call.body() != null
                && switch (this) {
                    case LINES, TABLE -> lines;
                    case DOCUMENT -> !call.hasJson();
                    case TOO_LARGE -> call.hasJson() && !lines;
                    default -> true;
                };
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        spoil.accept(call, dice);
        return never ? Expectation.refusal() : Expectation.any();
    }

    private static Call type(Call call, String type) {
        return call.header("Content-Type", type);
    }

    private static Call packed(Call call, String coding, byte[] body) {
        return call.header("Content-Encoding", coding).body(body);
    }

    private static String compact(Call call) {
        return new String(call.body(), StandardCharsets.UTF_8).replace("\n", " ");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
