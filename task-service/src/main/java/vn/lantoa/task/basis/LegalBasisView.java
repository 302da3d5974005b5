package vn.lantoa.task.basis;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.time.Validity;
import vn.lantoa.task.document.basis.LegalBasis;

/**
 * A document that a plan rests on.
 *
 * @param ordinal its place, from 1: among all that the document names, else behind them where an amendment added it
 * @param validFrom the first day on which it is in force, where an officer said it
 * @param validTo the last day; null while it is in force, as far as anybody said
 * @param version of what an officer said; 0 while nobody did
 */
@Schema(name = "LegalBasis")
public record LegalBasisView(
        int ordinal,
        String path,
        String relation,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable Integer year,
        @Nullable String name,
        boolean amending,
        boolean amended,
        String text,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note,
        long version)
        implements Versioned {

    private static final LegalBasisEntry UNSAID = new LegalBasisEntry(null, null, null);

    static LegalBasisView of(int ordinal, String path, LegalBasis basis, @Nullable LegalBasisValidity validity) {
        LegalBasisEntry said = validity == null ? UNSAID : validity.entry();
        return new LegalBasisView(
                ordinal,
                path,
                basis.relation(),
                basis.kind(),
                basis.number(),
                basis.issuer(),
                basis.issuedOn(),
                basis.year(),
                basis.name(),
                basis.amending(),
                basis.amended(),
                basis.text(),
                said.validFrom(),
                said.validTo(),
                said.note(),
                validity == null ? 0 : validity.version());
    }

    /** The first day on which it is in force; null where neither the plan nor an officer says a day. */
    @JsonIgnore
    public @Nullable LocalDate inForceFrom() {
        return validFrom == null ? issuedOn : validFrom;
    }

    /** Whether it is known to be in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        LocalDate first = inForceFrom();
        return first != null && new Validity(first, validTo).holds(day);
    }
}
