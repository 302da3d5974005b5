package vn.lantoa.deploy.fuzz;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import vn.lantoa.deploy.fuzz.Description.Parameter;
import vn.lantoa.deploy.system.Schema;

/** Spoils what stands behind the question mark. */
enum QueryMutation implements Mutation {
    UNKNOWN(call -> true, (call, dice) -> {
        String name = dice.of("nonsense", "Page", "size%5B%5D", "%F0%9F%98%80", "%00", "_method");
        call.addQuery(name, "1");
        // the gateway's own pages look at no parameters but theirs
        return call.operation().open() ? Expectation.any() : Expectation.refusal();
    }),
    REPEATED(anyThat(parameter -> !parameter.schema().is("array")), (call, dice) -> {
        Parameter parameter = one(call, dice, known -> !known.schema().is("array"));
        call.addQuery(parameter.name(), "1").addQuery(parameter.name(), "2");
        return Expectation.refusalFor(parameter.name());
    }),
    REQUIRED_REMOVED(anyThat(Parameter::required), (call, dice) -> {
        Parameter parameter = one(call, dice, Parameter::required);
        call.withoutQuery(parameter.name());
        return Expectation.refusalFor(parameter.name());
    }),
    OF_ANOTHER_TYPE(anyThat(QueryMutation::isTyped), (call, dice) -> {
        Parameter parameter = one(call, dice, QueryMutation::isTyped);
        call.query(parameter.name(), dice.of(wrong(parameter.schema())));
        return Expectation.refusalFor(parameter.name());
    }),
    BLANK(anyThat(parameter -> true), (call, dice) -> {
        Parameter parameter = one(call, dice, known -> true);
        call.rawQuery(parameter.name(), dice.of("", "%20", "+", "%09", "%E2%80%8B"));
        return Expectation.blaming(parameter.name());
    }),
    LONG(anyThat(parameter -> true), (call, dice) -> {
        Parameter parameter = one(call, dice, known -> true);
        call.rawQuery(parameter.name(), dice.of("a".repeat(2_000), "%E1%BB%99".repeat(500), "9".repeat(1_000)));
        return Expectation.blaming(parameter.name());
    }),
    STRANGE_TEXT(anyThat(parameter -> true), (call, dice) -> {
        Parameter parameter = one(call, dice, known -> true);
        call.query(
                parameter.name(),
                dice.percent(50)
                        ? dice.of(Values.SPEAKING)
                        : dice.of(
                                "a\u0001b",
                                "\u202ea",
                                "\uD83D\uDE00",
                                "\u200b",
                                "Vie\u0302\u0323t",
                                "a\r\nX-Fuzz-Injected: 1"));
        return Expectation.blaming(parameter.name());
    }),
    NOT_UTF8(anyThat(parameter -> true), (call, dice) -> {
        Parameter parameter = one(call, dice, known -> true);
        call.rawQuery(parameter.name(), dice.of("%FF%FE", "%C3%28", "%C0%AF", "%ED%A0%80", "a%C3"));
        return Expectation.any();
    }),
    NUL(anyThat(parameter -> true), (call, dice) -> {
        Parameter parameter = one(call, dice, known -> true);
        call.rawQuery(parameter.name(), dice.of("%00", "a%00b"));
        return Expectation.any();
    }),
    BROKEN_ESCAPE(call -> true, (call, dice) -> {
        Parameter parameter = call.parameters().isEmpty() ? null : one(call, dice, known -> true);
        call.rawQuery(parameter == null ? "a" : parameter.name(), dice.of("%", "%z", "%zz", "a%2", "%u0041", "%-1"));
        return Expectation.any();
    }),
    EXTREME_NUMBER(anyThat(parameter -> parameter.schema().isNumber()), (call, dice) -> {
        Parameter parameter = one(call, dice, known -> known.schema().isNumber());
        call.rawQuery(
                parameter.name(),
                dice.of("-1", "2147483647", "2147483648", "99999999999", "-9223372036854775809", "%2B1", "0", "007"));
        return Expectation.blaming(parameter.name());
    }),
    EXTREME_DATE(anyThat(parameter -> parameter.schema().format().equals("date")), (call, dice) -> {
        Parameter parameter = one(call, dice, known -> known.schema().format().equals("date"));
        call.query(parameter.name(), dice.of(Values.EXTREME_DATES));
        return Expectation.any();
    }),
    EXTREME_INSTANT(anyThat(parameter -> parameter.schema().format().equals("date-time")), (call, dice) -> {
        Parameter parameter = one(call, dice, known -> known.schema().format().equals("date-time"));
        call.query(parameter.name(), dice.of(Values.EXTREME_DATES) + "T23:59:59.999999999+18:00");
        return Expectation.any();
    }),
    PAGE_BELOW_ZERO(anyThat(named("page")), (call, dice) -> {
        call.query("page", "-1");
        return Expectation.refusalFor("page");
    }),
    PAGE_FAR_AWAY(anyThat(named("page")), (call, dice) -> {
        call.query("page", "1000000").query("size", "200");
        return Expectation.any();
    }),
    SIZE_TOO_LARGE(anyThat(named("size")), (call, dice) -> {
        call.query("size", dice.of("201", "0", "-1"));
        return Expectation.refusalFor("size");
    }),
    SORT_BY_NOTHING(anyThat(named("sort")), (call, dice) -> {
        call.query("sort", dice.of("nonsense", "-", ",", "id;drop", "--id", "id asc", "(id)", "version,nonsense"));
        return Expectation.refusalFor("sort");
    }),
    RANGE_REVERSED(anyThat(named("from")), (call, dice) -> {
        boolean days = call.parameters().stream()
                .anyMatch(known ->
                        known.name().equals("from") && known.schema().format().equals("date"));
        String rest = days ? "" : "T00:00:00+07:00";
        call.query("from", "2019-02-02" + rest).query("to", "2019-01-01" + rest);
        return Expectation.refusal();
    }),
    VERY_LONG(call -> true, (call, dice) -> {
        call.addQuery("q", "a".repeat(dice.of(9_000, 20_000, 60_000)));
        return Expectation.refusal();
    }),
    VERY_MANY(call -> true, (call, dice) -> {
        for (int i = 0; i < 1_500; i++) {
            call.addQuery("a" + i, "");
        }
        return Expectation.refusal();
    }),
    STRANGE_MARKS(call -> true, (call, dice) -> {
        call.addQuery(
                dice.of("", "&", "a;b", "a?b", "a/b", "=", "%26", "a[]"), dice.of("", "=", "a=b", "&&", "?", "/"));
        return Expectation.any();
    });

    private final Predicate<Call> suits;
    private final BiFunction<Call, Dice, Expectation> spoil;

    QueryMutation(Predicate<Call> suits, BiFunction<Call, Dice, Expectation> spoil) {
        this.suits = suits;
        this.spoil = spoil;
    }

    @Override
    public int percentOfOperations() {
        return this == VERY_LONG || this == VERY_MANY ? 20 : 80;
    }

    @Override
    public boolean suits(Call call) {
        return suits.test(call);
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        return spoil.apply(call, dice);
    }

    private static Predicate<Call> anyThat(Predicate<Parameter> like) {
        return call -> call.parameters().stream().anyMatch(like);
    }

    private static Predicate<Parameter> named(String name) {
        return parameter -> parameter.name().equals(name);
    }

    private static Parameter one(Call call, Dice dice, Predicate<Parameter> like) {
        return dice.of(call.parameters().stream().filter(like).toList());
    }

    private static boolean isTyped(Parameter parameter) {
        return !wrong(parameter.schema()).isEmpty();
    }

    private static List<String> wrong(Schema schema) {
        if (schema.isEnum()) {
            return List.of("FUZZ", "0", "news", "A,B");
        }
        if (schema.is("boolean")) {
            return List.of("TRUE ", "1", "yes", "null");
        }
        if (schema.isNumber()) {
            return List.of("x", "1.5", "0x1", "1e1", "٣", "NaN");
        }
        return Values.BROKEN.getOrDefault(schema.format(), List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
