package vn.lantoa.platform.web.unit;

import java.util.List;

/**
 * A unit of figures.
 *
 * @param code what programs call it
 * @param names in Vietnamese and English, and what else people write
 */
public record Unit(String code, List<String> names) {

    /** The Vietnamese dong. */
    public static final String VND = "VND";

    /** Whether it is that unit. */
    public boolean is(String other) {
        return code.equals(other);
    }
}
