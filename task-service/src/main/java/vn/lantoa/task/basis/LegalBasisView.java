package vn.lantoa.task.basis;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.basis.LegalBasis;

/** A document that a plan rests on. */
@Schema(name = "LegalBasis")
public record LegalBasisView(
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
        String text) {

    static LegalBasisView of(String path, LegalBasis basis) {
        return new LegalBasisView(
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
                basis.text());
    }
}
