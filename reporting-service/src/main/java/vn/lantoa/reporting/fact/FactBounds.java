package vn.lantoa.reporting.fact;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Counts;

/** What no fact exceeds, so that no sum of them overflows (rules.md §2). Older events were not held to it. */
final class FactBounds {

    private FactBounds() {}

    /** @throws IllegalArgumentException when the value is no count */
    static void requireCount(String name, @Nullable Long value) {
        if (value != null && (value < 0 || value > Counts.MOST)) {
            throw new IllegalArgumentException(name + " = " + value + " is no count");
        }
    }

    /** @throws IllegalArgumentException when a value that every fact has is missing */
    static void requirePresent(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }
}
