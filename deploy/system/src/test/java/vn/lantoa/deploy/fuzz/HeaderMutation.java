package vn.lantoa.deploy.fuzz;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Spoils the headers. */
enum HeaderMutation implements Mutation {
    IF_MATCH_GARBAGE(
            HeaderMutation::isConditional,
            (call, dice) -> call.header(
                    "If-Match",
                    dice.of(
                            "0",
                            "\"",
                            "\"\"",
                            "\"a\" \"b\"",
                            ",",
                            "\"0",
                            "'0'",
                            "\"-1\"",
                            "\u1ED9",
                            "\"9\"".repeat(900)))),
    IF_MATCH_WEAK(
            HeaderMutation::isConditional, (call, dice) -> call.header("If-Match", dice.of("W/\"0\"", "w/\"1\""))),
    IF_MATCH_LIST(
            HeaderMutation::isConditional,
            (call, dice) -> call.header("If-Match", dice.of("\"7777\", \"8888\"", "\"7777\",,\"0\"", "*, \"1\""))),
    IF_MATCH_TWICE(HeaderMutation::isConditional, (call, dice) -> call.addHeader("If-Match", "\"7777\"")),
    IF_MATCH_MISSING(HeaderMutation::isConditional, (call, dice) -> call.withoutHeader("If-Match")),
    IF_MATCH_STALE(HeaderMutation::isConditional, (call, dice) -> call.header("If-Match", "\"7777777\"")),
    IF_MATCH_AND_NONE(HeaderMutation::isConditional, (call, dice) -> call.header("If-None-Match", "*")),
    IF_NONE_MATCH(
            call -> call.operation().isGet(),
            (call, dice) -> call.header(
                    "If-None-Match", dice.of("*", "\"0\"", "W/\"0\"", "garbage", "\"", "\"a\",".repeat(500)))),
    IF_MODIFIED_SINCE(
            call -> call.operation().isGet(),
            (call, dice) -> call.header(
                    dice.of("If-Modified-Since", "If-Unmodified-Since"),
                    dice.of("garbage", "0", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"))),
    RANGE(
            call -> call.operation().isGet(),
            (call, dice) -> call.header(
                    "Range",
                    dice.of("bytes=0-0", "bytes=-1", "bytes=9-1", "bytes=0-,0-,0-", "lines=1", "bytes=99999999999-"))),
    ACCEPT_GARBAGE(
            call -> true,
            (call, dice) -> call.header(
                    "Accept",
                    dice.of(
                            "",
                            "garbage",
                            "*",
                            "/",
                            "a/b;q=2",
                            ";;",
                            ",",
                            "*/json",
                            "\u1ED9/\u1ED9",
                            "a/a,".repeat(500)))),
    ACCEPT_UNSERVED(
            call -> true,
            (call, dice) -> call.header(
                    "Accept",
                    dice.of(
                            "image/png",
                            "text/html",
                            "application/xml",
                            "application/json;q=0",
                            "text/csv",
                            "text/*"))),
    LANGUAGE_GARBAGE(
            call -> true,
            (call, dice) -> call.header(
                    "Accept-Language",
                    dice.of(
                            "",
                            "*",
                            "garbage garbage",
                            "tlh",
                            "en;q=x",
                            "vi_VN",
                            ";",
                            "en;q=9",
                            "en,".repeat(900),
                            "\u1ED9",
                            "-"))),
    KEY_MISSING(HeaderMutation::takesKey, (call, dice) -> call.withoutHeader("Idempotency-Key")),
    KEY_STRANGE(
            HeaderMutation::takesKey,
            (call, dice) -> call.header(
                    "Idempotency-Key",
                    dice.of(
                            "",
                            " ",
                            "a",
                            "a".repeat(256),
                            "k".repeat(5_000),
                            "kh\u00F3a",
                            "\uD83D\uDE00",
                            "\"a\"",
                            "a,b"))),
    KEY_TWICE(HeaderMutation::takesKey, (call, dice) -> call.addHeader("Idempotency-Key", "another")),
    TRACE_GARBAGE(
            call -> true,
            (call, dice) -> call.header(
                    "traceparent",
                    dice.of(
                            "",
                            "garbage",
                            "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-01",
                            "ff-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01",
                            "00-" + "z".repeat(32) + "-1-1",
                            "a".repeat(3_000)))),
    NO_TOKEN(call -> !call.operation().open(), (call, dice) -> call.withoutHeader("Authorization")),
    TOKEN_GARBAGE(
            call -> !call.operation().open(),
            (call, dice) -> call.header(
                    "Authorization",
                    dice.of(
                            "",
                            "Bearer",
                            "Bearer a.b.c",
                            "Bearer \u1ED9",
                            "Basic YTpi",
                            "bearer  ",
                            "Bearer " + "a".repeat(7_000),
                            "Bearer eyJhbGciOiJub25lIn0.e30."))),
    TOKEN_TWICE(call -> !call.operation().open(), (call, dice) -> call.addHeader("Authorization", "Bearer a.b.c")),
    LARGE(call -> true, (call, dice) -> call.header("X-Large", "a".repeat(dice.of(20_000, 40_000)))),
    MANY(call -> true, (call, dice) -> {
        for (int i = 0; i < 400; i++) {
            call.addHeader("A-" + i, "a".repeat(i % 40));
        }
    }),
    PRETENDED(
            call -> true,
            (call, dice) -> call.header(
                    dice.of(
                            "X-Forwarded-For",
                            "X-Forwarded-Host",
                            "X-Forwarded-Prefix",
                            "Forwarded",
                            "X-Original-URL",
                            "X-HTTP-Method-Override",
                            "X_User",
                            "Via"),
                    dice.of("127.0.0.1", "evil.example", "/api/v1/tasks", "DELETE", "for=\"", "a, b, c"))),
    CONNECTION_TAKES_AWAY(
            call -> true,
            (call, dice) -> call.header(
                    "Connection",
                    "close, " + dice.of("authorization", "content-type", "if-match", "transfer-encoding", "x", ","))),
    ORIGIN(
            call -> true,
            (call, dice) -> call.header("Origin", dice.of("null", "https://evil.example", "garbage", "", "\u1ED9"))),
    COOKIE(
            call -> true,
            (call, dice) -> call.header("Cookie", dice.of("a", "=", "q_session=x; $Version=1", "a=\"\u1ED9"))),
    HOST(
            call -> true,
            (call, dice) -> call.header(
                    "Host", dice.of("evil.example", "localhost:99999", "a b", "", "[::1", "\u1ED9", "a/../b"))),
    UPGRADE(call -> true, (call, dice) -> call.header("Connection", "Upgrade")
            .header("Upgrade", dice.of("websocket", "h2c", "TLS/1.0", "garbage"))
            .header("HTTP2-Settings", "AAMAAABkAAQAAP__")
            .header("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA=="));

    private final Predicate<Call> suits;
    private final BiConsumer<Call, Dice> spoil;

    HeaderMutation(Predicate<Call> suits, BiConsumer<Call, Dice> spoil) {
        this.suits = suits;
        this.spoil = spoil;
    }

    @Override
    public int percentOfOperations() {
        return 30;
    }

    @Override
    public boolean suits(Call call) {
        return suits.test(call);
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        spoil.accept(call, dice);
        return switch (this) {
            case NO_TOKEN, TOKEN_GARBAGE, LARGE -> Expectation.refusal();
            // the parser of HTTP may refuse these before anybody sees them; an upgraded connection speaks no HTTP
            case HOST, UPGRADE -> Expectation.noHttp();
            default -> Expectation.any();
        };
    }

    private static boolean isConditional(Call call) {
        return call.operation().takes("header", "If-Match");
    }

    private static boolean takesKey(Call call) {
        return call.operation().takes("header", "Idempotency-Key");
    }
}
