package vn.lantoa.reporting.reference;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Validity;

/**
 * A press agency as the register has it.
 *
 * @param level PROVINCIAL, CENTRAL, OTHER_PROVINCE or FOREIGN
 * @param validFrom its first day; null: since ever
 * @param validTo its last day; null while it exists
 * @param predecessors the codes of those it came from
 */
public record PressAgencyReplica(
        String code,
        String name,
        String level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors) {

    private static final String FOREIGN = "FOREIGN";

    /** The levels that there are. */
    public static final List<String> LEVELS = List.of("PROVINCIAL", "CENTRAL", "OTHER_PROVINCE", FOREIGN);

    /** Whether it sends to the province unless somebody asks for it: nobody waits for what is published abroad. */
    public boolean isForeign() {
        return FOREIGN.equals(level);
    }

    /** Whether it exists on some day of a range, both ends included. */
    public boolean isValidWithin(LocalDate first, LocalDate last) {
        return new Validity(validFrom, validTo).meets(first, last);
    }
}
