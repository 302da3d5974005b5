package vn.lantoa.media.partnership.figure;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an international agreement has brought, without what was withdrawn.
 *
 * @param firstOn the day of the first; null where there is none
 * @param lastOn the day of the last; null where there is none
 */
@Schema(name = "PartnershipOutputFigures")
public record OutputFigures(
        long outputs, @Nullable LocalDate firstOn, @Nullable LocalDate lastOn) {

    /** Of an agreement that has brought nothing. */
    public static final OutputFigures NONE = new OutputFigures(0, null, null);
}
