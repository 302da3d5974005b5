package vn.lantoa.deploy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Spoils a body as a whole, whatever its type. */
enum BodyMutation implements Mutation {
    EMPTY(Call::hasJson, true, (call, dice) -> new byte[0]),
    NOT_AN_OBJECT(
            Call::hasJson, true, (call, dice) -> utf8(dice.of("null", "[]", "7", "\"text\"", "true", "[null]", "-"))),
    IN_A_LIST(Call::hasJson, true, (call, dice) -> utf8("[" + text(call) + "]")),
    TRUNCATED(Call::hasJson, true, (call, dice) -> Arrays.copyOf(call.body(), 1 + dice.below(call.body().length - 2))),
    SOMETHING_AFTER(Call::hasJson, true, (call, dice) -> utf8(text(call) + dice.of("{}", " x", "]", "\u0000", ",1"))),
    NOT_UTF8(Call::hasJson, true, (call, dice) -> withBytes(call, dice, (byte) 0xC3, (byte) 0x28, (byte) 0xFF)),
    // the JSON library takes the long way to write a letter for the short one; what it makes of it is looked at all the
    // same
    OVERLONG_UTF8(Call::hasJson, false, (call, dice) -> withBytes(call, dice, (byte) 0xC0, (byte) 0xAF)),
    SURROGATE_IN_UTF8(
            Call::hasJson, true, (call, dice) -> withBytes(call, dice, (byte) 0xED, (byte) 0xA0, (byte) 0x80)),
    UTF16(Call::hasJson, false, (call, dice) -> text(call).getBytes(StandardCharsets.UTF_16)),
    BYTE_ORDER_MARK(Call::hasJson, false, (call, dice) -> utf8("\uFEFF" + text(call))),
    NUL_BYTES(Call::hasJson, true, (call, dice) -> utf8(text(call).replaceFirst("\\{", "{\u0000"))),
    NESTED_DEEPLY(
            Call::hasJson,
            true,
            (call, dice) -> utf8(dice.of("{\"a\":".repeat(5_000), "[".repeat(50_000), "{\"a\":[".repeat(20_000)))),
    MANY_FIELDS(Call::hasJson, true, (call, dice) -> manyFields()),
    NOT_STRICT(
            Call::hasJson,
            true,
            (call, dice) -> utf8(dice.of("/* a */", "//a\n", "")
                    + text(call).replaceFirst("\\{", dice.of("{a:1,", "{'a':1,", "{,", "{\"a\":1,,")))),
    RANDOM_BYTES(call -> call.body() != null, false, (call, dice) -> dice.bytes(1 + dice.below(2_000))),
    EMPTY_FILE(call -> isFile(call), false, (call, dice) -> new byte[0]),
    CUT_FILE(call -> isFile(call), false, (call, dice) -> Arrays.copyOf(call.body(), dice.below(call.body().length))),
    FLIPPED_BYTES(call -> call.body() != null && call.body().length > 0, false, (call, dice) -> {
        byte[] body = call.body().clone();
        for (int i = 0; i < 3; i++) {
            body[dice.below(body.length)] ^= (byte) (1 << dice.below(8));
        }
        return body;
    });

    private final Predicate<Call> suits;
    private final boolean never;
    private final BiFunction<Call, Dice, byte[]> spoil;

    /** With {@code never} no operation takes the result. */
    BodyMutation(Predicate<Call> suits, boolean never, BiFunction<Call, Dice, byte[]> spoil) {
        this.suits = suits;
        this.never = never;
        this.spoil = spoil;
    }

    @Override
    public boolean suits(Call call) {
        return suits.test(call);
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        call.body(spoil.apply(call, dice));
        return never ? Expectation.refusal() : Expectation.any();
    }

    private static boolean isFile(Call call) {
        return call.body() != null && !call.hasJson();
    }

    private static byte[] manyFields() {
        StringBuilder body = new StringBuilder("{");
        for (int i = 0; i < 20_000; i++) {
            body.append("\"f").append(i).append("\":").append(i).append(',');
        }
        return utf8(body.append("\"z\":0}").toString());
    }

    /** These bytes in the middle of the first text. */
    private static byte[] withBytes(Call call, Dice dice, byte... bytes) {
        byte[] body = call.body();
        int quote = text(call).indexOf(":\"");
        int at = quote < 0 ? 0 : Math.min(body.length, utf8(text(call).substring(0, quote + 2)).length);
        byte[] result = Arrays.copyOf(body, body.length + bytes.length);
        System.arraycopy(bytes, 0, result, at, bytes.length);
        System.arraycopy(body, at, result, at + bytes.length, body.length - at);
        return result;
    }

    private static String text(Call call) {
        return new String(call.body(), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
