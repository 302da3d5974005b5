package vn.lantoa.task.rendition.akn;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Header;

/**
 * What a plan is called among all documents: country, kind, year or day, number.
 *
 * @param planId tells plans without a number apart
 * @param startOn its first day
 * @param endOn its last day
 */
public record AknIdentity(String planId, LocalDate startOn, LocalDate endOn) {

    /** {@code /akn/vn/doc/KH/2031/7-KH-UBND}. */
    String work(Header header) {
        String number = header.number() == null ? planId : header.number() + "-" + text(header.symbol());
        String year = header.issuedOn() == null
                ? String.valueOf(startOn.getYear())
                : header.issuedOn().toString();
        return "/akn/vn/doc/" + plain(header.docType()) + "/" + year + "/" + plain(number);
    }

    /** Of the issuing body, as a part of an address. */
    static String organisation(@Nullable String name) {
        String plain = plain(text(name)).toLowerCase(Locale.ROOT);
        return "/akn/ontology/organization/vn/" + (plain.isEmpty() ? "unknown" : plain);
    }

    /** The date of the document, or the first day of its plan. */
    LocalDate day(Header header) {
        return header.issuedOn() == null ? startOn : header.issuedOn();
    }

    /** ASCII letters, digits and hyphens alone. */
    static String plain(String words) {
        String bare = Normalizer.normalize(words.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
        return bare.replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
