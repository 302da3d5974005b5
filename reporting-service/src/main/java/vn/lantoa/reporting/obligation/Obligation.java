package vn.lantoa.reporting.obligation;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.obligation.due.ObligationState;

/**
 * One thing that is due.
 *
 * @param id the same for ever
 * @param agency who has to do it; null: the province
 * @param metOn the day on which it was done; null while it is not
 * @param legalBasis the law and article, or the place of the plan
 */
@Schema(name = "Obligation")
public record Obligation(
        String id,
        ObligationKind kind,
        String title,
        String titleEn,
        @Nullable String agency,
        LocalDate dueOn,
        ObligationState state,
        @Nullable LocalDate metOn,
        String legalBasis) {

    /** What is due, as far as its source knows. */
    record Due(
            String id,
            ObligationKind kind,
            String title,
            String titleEn,
            @Nullable String agency,
            LocalDate dueOn,
            @Nullable LocalDate metOn,
            String legalBasis) {

        Obligation on(LocalDate today) {
            return new Obligation(
                    id,
                    kind,
                    title,
                    titleEn,
                    agency,
                    dueOn,
                    ObligationState.on(today, dueOn, metOn),
                    metOn,
                    legalBasis);
        }
    }
}
