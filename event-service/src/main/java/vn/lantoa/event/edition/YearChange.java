package vn.lantoa.event.edition;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How a year of a series compares with the year before (R092). */
public enum YearChange {
    /** The first year with an edition. */
    NEW,
    /** There was one the year before too, and as far as it was measured it did not grow. */
    MAINTAINED,
    /** There was one the year before too, and more athletes or more countries took part. */
    EXPANDED,
    /** There was one earlier, but none the year before. */
    RESUMED,
    /** There is none, or none that stands: postponed or cancelled. */
    NOT_HELD;

    /**
     * What a measure was in two years.
     *
     * @param before null where it is not known
     * @param now null where it is not known
     */
    record Size(@Nullable BigDecimal before, @Nullable BigDecimal now) {

        boolean grew() {
            return before != null && now != null && now.compareTo(before) > 0;
        }

        boolean isKnown() {
            return before != null && now != null;
        }

        /** Whether nobody ever measured it, so that nothing is missing. */
        boolean isOfNothing() {
            return before == null && now == null;
        }
    }

    /** Of two years with an edition each; null where a side is not known, so that nobody can say. */
    static @Nullable YearChange ofTwoYears(Size... sizes) {
        List<Size> all = List.of(sizes);
        if (all.stream().anyMatch(Size::grew)) {
            return EXPANDED;
        }
        boolean known = all.stream().anyMatch(Size::isKnown)
                && all.stream().allMatch(size -> size.isKnown() || size.isOfNothing());
        return known ? MAINTAINED : null;
    }
}
