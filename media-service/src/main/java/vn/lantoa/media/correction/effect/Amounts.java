package vn.lantoa.media.correction.effect;

import vn.lantoa.media.content.item.ContentState;

/**
 * How much there is of a genre in a month.
 *
 * @param items publications that are not withdrawn
 * @param seconds how long they last
 * @param measured what the works that are counted there come to, by the usual definition (rules.md §3)
 */
record Amounts(long items, long seconds, long measured) {

    static final Amounts NONE = new Amounts(0, 0, 0);

    /** Of one publication; what its work counts is apart from it ({@link WorkPublication#measured}). */
    static Amounts of(ContentState item) {
        if (item.withdrawn()) {
            return NONE;
        }
        return new Amounts(1, item.durationSeconds() == null ? 0 : item.durationSeconds(), 0);
    }

    Amounts plus(Amounts other) {
        return new Amounts(items + other.items, seconds + other.seconds, measured + other.measured);
    }

    Amounts negated() {
        return new Amounts(-items, -seconds, -measured);
    }
}
