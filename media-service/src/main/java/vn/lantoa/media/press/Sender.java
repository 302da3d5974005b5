package vn.lantoa.media.press;

import org.jspecify.annotations.Nullable;

/**
 * For which press agency a request speaks.
 *
 * @param agency the agency's code
 * @param onBehalf whether an officer speaks for it, and not its own client
 */
public record Sender(String agency, boolean onBehalf) {

    /** The agency where somebody else speaks for it; null where it speaks for itself. */
    public @Nullable String onBehalfOf() {
        return onBehalf ? agency : null;
    }
}
