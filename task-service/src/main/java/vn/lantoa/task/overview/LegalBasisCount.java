package vn.lantoa.task.overview;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.basis.LegalBasisView;

/**
 * How many of a plan's legal bases are in force.
 *
 * @param planDay the day on which the plan was issued; its first one while that is not known
 * @param unknown those of which no first day is known: they count as in force on no day
 */
@Schema(name = "LegalBasisCount")
public record LegalBasisCount(long total, LocalDate planDay, long inForceOnPlanDay, long inForce, long unknown) {

    static LegalBasisCount of(List<LegalBasisView> bases, LocalDate planDay, LocalDate day) {
        return new LegalBasisCount(
                bases.size(),
                planDay,
                bases.stream().filter(basis -> basis.isInForceOn(planDay)).count(),
                bases.stream().filter(basis -> basis.isInForceOn(day)).count(),
                bases.stream().filter(basis -> basis.inForceFrom() == null).count());
    }
}
