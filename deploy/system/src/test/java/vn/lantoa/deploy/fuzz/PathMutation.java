package vn.lantoa.deploy.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import vn.lantoa.deploy.system.Operations.Parameter;

/** Spoils the address. */
enum PathMutation implements Mutation {
    BAD_ID(
            true,
            (segment, dice) -> dice.of("x", "0", "-1", "null", "00000000-0000-0000-0000-00000000000", "a-b-c-d-e")),
    NOBODYS_ID(true, (segment, dice) -> "00000000-0000-7000-8000-000000000000"),
    SHOUTED(true, (segment, dice) -> segment.toUpperCase(Locale.ROOT)),
    ENCODED_SLASH(true, (segment, dice) -> segment + dice.of("%2F", "%2fa", "%5C", "%252F")),
    STRANGE_TEXT(
            true,
            (segment, dice) -> dice.of(
                    "%F0%9F%98%80",
                    "Vi%E1%BB%87t", "%E2%80%AE", "%EF%BB%BF", "%CC%81", "%27%20OR%201=1", "%3Cb%3E", "$%7B7*7%7D")),
    NOT_UTF8(true, (segment, dice) -> dice.of("%FF", "%C3%28", "%C0%AF", "%ED%A0%80")),
    CONTROL(true, (segment, dice) -> segment + dice.of("%00", "%0A", "%0D%0AX-Fuzz-Injected:1", "%7F", "%1B")),
    BLANK(true, (segment, dice) -> dice.of("%20", "%09", "%C2%A0", "+")),
    LONG(true, (segment, dice) -> dice.of("a".repeat(2_000), "9".repeat(400), "%E1%BB%99".repeat(300))),
    PATH_PARAMETER(true, (segment, dice) -> segment + dice.of(";a=b", ";", ";jsessionid=1")),
    BROKEN_ESCAPE(false, (path, dice) -> path + dice.of("%", "%z", "%2", "%zz")),
    RAW_UNICODE(false, (path, dice) -> path + dice.of("\u1ED9", "\uD83D\uDE00", "\u202E", "\u0085")),
    DOT_SEGMENT(false, (path, dice) -> path + dice.of("/../tasks", "/.", "/..", "/%2e%2e/tasks", "/.%2e/", "/...")),
    EMPTY_SEGMENT(false, (path, dice) -> dice.of("/" + path, path + "//", path.replaceFirst("/v1/", "/v1//"))),
    SLASH_AT_THE_END(false, (path, dice) -> path + "/"),
    ONE_SEGMENT_MORE(false, (path, dice) -> path + dice.of("/nonsense", "/transitions", "/approve", "/-", "/0")),
    ONE_SEGMENT_LESS(false, (path, dice) -> path.substring(0, Math.max(1, path.lastIndexOf('/')))),
    ANOTHER_CASE(false, (path, dice) -> path.replace("/api/v1/", dice.of("/API/v1/", "/api/V1/", "/api/v2/", "/api/"))),
    BACKSLASH(false, (path, dice) -> path.replaceFirst("/v1/", "/v1\\\\"));

    private final boolean inSegment;
    private final BiFunction<String, Dice, String> spoil;

    /** With {@code inSegment} one parameter of the path is spoiled, else the whole. */
    PathMutation(boolean inSegment, BiFunction<String, Dice, String> spoil) {
        this.inSegment = inSegment;
        this.spoil = spoil;
    }

    @Override
    public int percentOfOperations() {
        return 30;
    }

    @Override
    public boolean suits(Call call) {
        return !inSegment || call.operation().path().contains("/{") && call.isStillThere();
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        if (!inSegment) {
            call.path(spoil.apply(call.path(), dice));
            return Expectation.any();
        }
        List<String> template = List.of(call.operation().path().split("/"));
        List<String> segments = new ArrayList<>(List.of(call.path().split("/")));
        int at = dice.of(IntStream.range(0, template.size())
                .filter(i -> template.get(i).startsWith("{"))
                .boxed()
                .toList());
        segments.set(at, spoil.apply(segments.get(at), dice));
        call.path(String.join("/", segments));
        String name = template.get(at).substring(1, template.get(at).length() - 1);
        return this == BAD_ID && isId(call, name) ? Expectation.refusalFor(name) : Expectation.any();
    }

    private static boolean isId(Call call, String name) {
        return call.operation().parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::format)
                .anyMatch("uuid"::equals);
    }
}
