package vn.lantoa.deploy.fuzz;

import java.util.List;
import java.util.function.Predicate;

/** Puts strange text where a JSON body takes any. */
enum TextMutation implements Mutation {
    CONTROL,
    BIDI {
        @Override
        Expectation spoil(Call call, Place place, Dice dice) {
            return invisible(call, place, dice);
        }
    },
    ZERO_WIDTH {
        @Override
        Expectation spoil(Call call, Place place, Dice dice) {
            return invisible(call, place, dice);
        }
    },
    ASTRAL,
    DECOMPOSED,
    BLANK,
    LONG,
    SPEAKING,
    TOO_LONG {
        @Override
        boolean suits(Place place) {
            return super.suits(place) && place.schema().bound("maxLength") != null;
        }

        @Override
        Expectation spoil(Call call, Place place, Dice dice) {
            int most = place.schema().bound("maxLength").asInt();
            call.body(place.with("\"" + "a".repeat(most + 1) + "\""));
            return Expectation.refusalFor(place.field());
        }
    },
    AS_LONG_AS_IT_MAY_BE {
        @Override
        boolean suits(Place place) {
            return super.suits(place) && place.schema().bound("maxLength") != null;
        }

        @Override
        Expectation spoil(Call call, Place place, Dice dice) {
            int most = place.schema().bound("maxLength").asInt();
            call.body(place.with("\"" + dice.of("\uD83D\uDE00", "e\u0323\u0302").repeat(most) + "\""));
            return Expectation.any();
        }
    },
    TOO_LONG_IN_CHARACTERS {
        @Override
        boolean suits(Place place) {
            return super.suits(place) && place.schema().bound("maxLength") != null;
        }

        @Override
        Expectation spoil(Call call, Place place, Dice dice) {
            int most = place.schema().bound("maxLength").asInt();
            call.body(place.with("\"" + dice.of("\uD83D\uDE00", "\u1EC7").repeat(most + 1) + "\""));
            return Expectation.refusalFor(place.field());
        }
    },
    NUL {
        @Override
        Expectation spoil(Call call, Place place, Dice dice) {
            call.body(place.with(dice.of("\"\\u0000\"", "\"a\\u0000b\"")));
            return place.key().equals(ADDRESS) ? Expectation.any() : Expectation.refusalFor(place.field());
        }
    },
    LONE_SURROGATE {
        @Override
        Expectation spoil(Call call, Place place, Dice dice) {
            call.body(place.with(dice.of("\"\\ud800\"", "\"a\\udc00b\"", "\"\\udc00\\ud800\"")));
            return Expectation.refusalFor(place.field());
        }
    },
    RAW_CONTROL {
        @Override
        Expectation spoil(Call call, Place place, Dice dice) {
            call.body(place.with(dice.of("\"a\u0000b\"", "\"a\nb\"", "\"a\u001fb\"")));
            return Expectation.refusalFor(place.field());
        }
    };

    /** An address has another rule: of one that cannot be read an item is told by a warning. */
    private static final String ADDRESS = "url";

    boolean suits(Place place) {
        return place.schema().isFreeText();
    }

    /** What nobody sees is refused in every text (rules.md §2). */
    Expectation invisible(Call call, Place place, Dice dice) {
        call.body(place.with("\"" + dice.of(Values.TEXTS.get(this)) + "\""));
        return place.key().equals(ADDRESS) ? Expectation.any() : Expectation.refusalFor(place.field());
    }

    Expectation spoil(Call call, Place place, Dice dice) {
        call.body(place.with("\"" + dice.of(Values.TEXTS.get(this)) + "\""));
        return Expectation.any();
    }

    @Override
    public boolean suits(Call call) {
        return call.places().stream().anyMatch((Predicate<Place>) this::suits);
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        List<Place> places =
                call.places().stream().filter((Predicate<Place>) this::suits).toList();
        return spoil(call, dice.of(places), dice);
    }

    @Override
    public String kind() {
        return TextMutation.class.getSimpleName();
    }
}
