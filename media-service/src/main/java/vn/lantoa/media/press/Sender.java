package vn.lantoa.media.press;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Validity;

/**
 * For which press agency a request speaks, and when that agency exists: what it says is judged by the day or period
 * that it says it of, so that the past of an agency that ended can still be told (rules.md §5).
 *
 * @param agency the agency's code
 * @param onBehalf whether somebody else speaks for it, and not its own client
 * @param validFrom the first day of its existence; null: since ever
 * @param validTo the last day of its existence; null while it exists
 */
public record Sender(
        String agency,
        boolean onBehalf,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Nobody: of who only asks what would come of something. Nothing is ever stored of it. */
    public static final Sender NOBODY = new Sender("", true, null, null);

    /** The agency where somebody else speaks for it; null where it speaks for itself. */
    public @Nullable String onBehalfOf() {
        return onBehalf ? agency : null;
    }

    public boolean isValidOn(LocalDate day) {
        return isValidWithin(day, day);
    }

    /** Whether it exists on one day at least from the first to the last. */
    public boolean isValidWithin(LocalDate first, LocalDate last) {
        return new Validity(validFrom, validTo).meets(first, last);
    }
}
