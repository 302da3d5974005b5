package vn.lantoa.task.document.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the preamble, and the signature below the closing.
 *
 * @param number the number before the slash, null when blank
 * @param symbol the part after the slash such as {@code KH-UBND}, null without a number line
 * @param place place of issue, null without a date line
 * @param issuedOn null unless day, month and year are all there and form a date
 * @param title the plan's title without the word for its type, empty when not found
 * @param planYear the last year the title names, null when it names none
 * @param issuer the issuing body as written, null when neither header nor preamble names it
 * @param signature null when unsigned
 * @param docType sign of the kind of document: {@code KH}, {@code CTr}, {@code QĐ} …
 */
public record Header(
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        String title,
        @Nullable Integer planYear,
        @Nullable String issuer,
        @Nullable Signature signature,
        String docType) {

    /** The kind of document that most are. */
    private static final String PLAN = "KH";

    public Header(
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String place,
            @Nullable LocalDate issuedOn,
            String title,
            @Nullable Integer planYear,
            @Nullable String issuer,
            @Nullable Signature signature) {
        this(number, symbol, place, issuedOn, title, planYear, issuer, signature, PLAN);
    }
}
