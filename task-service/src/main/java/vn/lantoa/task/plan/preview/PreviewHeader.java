package vn.lantoa.task.plan.preview;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Header;

/**
 * What the document says of itself.
 *
 * @param docType sign of the kind of document: {@code KH}, {@code CTr}, {@code QĐ} …
 * @param number null while it is blank
 * @param symbol null while it is blank
 * @param place null while it is blank
 * @param issuedOn null while it is blank
 * @param title empty when none was found
 * @param issuer the issuing body as it is written; null when nothing names it
 */
@Schema(name = "PreviewHeader")
public record PreviewHeader(
        String docType,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        String title,
        @Nullable String issuer) {

    public static PreviewHeader of(Header header) {
        return new PreviewHeader(
                header.docType(),
                header.number(),
                header.symbol(),
                header.place(),
                header.issuedOn(),
                header.title(),
                header.issuer());
    }
}
