package vn.lantoa.reporting.obligation.due;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.reporting.reference.PressAgencyReplica;

/**
 * A month that a press agency has to declare.
 *
 * @param dueOn the day on which the province reports it
 * @param metOn the day on which it was declared as a whole; null while it is not
 */
public record DeclaredMonth(
        PressAgencyReplica agency,
        Period month,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        String legalBasis) {}
