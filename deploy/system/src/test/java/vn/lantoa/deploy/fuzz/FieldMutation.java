package vn.lantoa.deploy.fuzz;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.platform.web.number.Counts;

/** Spoils one value of a JSON body by what its schema says. */
enum FieldMutation implements Mutation {
    WRONG_TYPE(
            true,
            place -> !place.schema().otherForms().isEmpty(),
            (place, dice) -> place.with(dice.of(place.schema().otherForms()))),
    NULL(false, place -> true, (place, dice) -> place.with("null")),
    REQUIRED_REMOVED(true, place -> place.isPresent() && place.required(), (place, dice) -> place.removed()),
    REMOVED(
            false,
            place -> place.isPresent() && !place.required() && !place.isElement(),
            (place, dice) -> place.removed()),
    BELOW_MINIMUM(
            true,
            place -> place.schema().bound("minimum") != null,
            (place, dice) ->
                    place.with(Long.toString(place.schema().bound("minimum").asLong() - 1))),
    ABOVE_MAXIMUM(
            true,
            place -> place.schema().bound("maximum") != null,
            (place, dice) ->
                    place.with(Long.toString(place.schema().bound("maximum").asLong() + 1))),
    EXTREME_NUMBER(
            false, place -> place.schema().isNumber(), (place, dice) -> place.with(dice.of(Values.EXTREME_NUMBERS))),
    OVER_EVERY_COUNT(true, place -> place.schema().isNumber(), (place, dice) -> place.with(dice.of(beyond(place)))),
    NO_NUMBER(
            true,
            place -> place.schema().isNumber(),
            (place, dice) -> place.with(dice.of("NaN", "-Infinity", "0x10", "01", "1e", "--1", "1,5", "٣"))),
    UNKNOWN_OF_ENUM(
            true,
            place -> place.schema().isEnum(),
            (place, dice) -> place.with(dice.of("\"-\"", "\"FUZZ\"", "\"news\"", "\"ＮＥＷＳ\"", "\"0\"", "0"))),
    BROKEN_FORMAT(
            true,
            place -> Values.BROKEN.containsKey(place.schema().format()),
            (place, dice) -> place.with("\"" + dice.of(brokenTexts(place)) + "\"")),
    EXTREME_DATE(
            false,
            place -> place.schema().format().startsWith("date"),
            (place, dice) -> place.with("\""
                    + dice.of(Values.EXTREME_DATES)
                    + (place.schema().format().equals("date") ? "" : "T23:59:59.999999999+18:00")
                    + "\"")),
    BROKEN_LANGUAGE(
            false,
            place -> place.key().equals("language"),
            (place, dice) -> place.with("\"" + dice.of(Values.BROKEN_LANGUAGES) + "\"")),
    ELEMENTS_TWICE(false, Place::isElement, (place, dice) -> place.with(place.value() + "," + place.value())),
    NULL_ELEMENT(false, Place::isElement, (place, dice) -> place.with("null," + place.value())),
    MANY_ELEMENTS(
            false,
            Place::isElement,
            (place, dice) -> place.with(String.join(",", Collections.nCopies(5_000, place.value())))),
    EMPTY_LIST(false, place -> place.schema().is("array"), (place, dice) -> place.with("[]")),
    DEEP(true, place -> true, (place, dice) -> place.with("[".repeat(100) + "]".repeat(100))),
    TWICE(
            true,
            place -> !place.isElement(),
            (place, dice) -> place.with("null,\"" + place.key() + "\":" + (place.isPresent() ? place.value() : "1"))),
    READ_ONLY(
            true,
            place -> !place.isElement() && place.isPresent(),
            (place, dice) -> place.with(
                    place.value() + ",\"" + dice.of("createdAt", "createdBy", "updatedAt", "updatedBy") + "\":1")),
    UNKNOWN(
            true,
            place -> !place.isElement() && place.isPresent(),
            (place, dice) -> place.with(place.value() + ",\""
                    + dice.of("nonsense", "", " ", "__proto__", "a".repeat(300), "tên") + "\":1"));

    private final boolean never;
    private final Predicate<Place> suits;
    private final BiFunction<Place, Dice, byte[]> spoil;

    /** With {@code never} no operation takes the result. */
    FieldMutation(boolean never, Predicate<Place> suits, BiFunction<Place, Dice, byte[]> spoil) {
        this.never = never;
        this.suits = suits;
        this.spoil = spoil;
    }

    @Override
    public boolean suits(Call call) {
        return call.places().stream().anyMatch(suits);
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        List<Place> places = call.places().stream().filter(suits).toList();
        Place place = dice.of(places);
        call.body(spoil.apply(place, dice));
        return never ? Expectation.refusalFor(blamed(place)) : Expectation.any();
    }

    /** Just above, and ten times, what the document allows, or where it says nothing what any count may be. */
    private static List<String> beyond(Place place) {
        JsonNode maximum = place.schema().bound("maximum");
        BigDecimal most = maximum == null ? BigDecimal.valueOf(Counts.MOST) : maximum.decimalValue();
        return List.of(
                most.add(BigDecimal.ONE).toPlainString(),
                most.max(BigDecimal.ONE)
                        .scaleByPowerOfTen(1)
                        .stripTrailingZeros()
                        .toString());
    }

    /** An empty text is no broken one: it is absent. */
    private static List<String> brokenTexts(Place place) {
        return Values.BROKEN.get(place.schema().format()).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** With these the place is not to blame, but what now stands beside it. */
    private String blamed(Place place) {
        return this == READ_ONLY || this == UNKNOWN || this == TWICE ? null : place.field();
    }
}
