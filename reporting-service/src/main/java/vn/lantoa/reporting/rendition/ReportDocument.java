package vn.lantoa.reporting.rendition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.wording.ReportLanguage;

/**
 * A report as it is to be written: words, figures and charts, in the order of the page. Nothing of it is looked up or
 * computed afterwards.
 *
 * @param number null while it has none: the place is left free
 * @param symbol the kind and the agency, {@code BC-STTTT}
 * @param date of issue; null while it has none: the place is left free
 * @param kind what the document is, {@code BÁO CÁO}
 * @param title what it is about
 * @param addressee whom it is sent to (Kính gửi); empty for none
 * @param opening paragraphs before the first section
 * @param sections the body, each with its number in its heading
 * @param annexes each on a page of its own, after the signature
 * @param recipients the lines of the distribution (nơi nhận), without dashes
 * @param hashes what the seal says, printed small at the end; empty for a draft
 */
public record ReportDocument(
        ReportLanguage language,
        Letterhead letterhead,
        @Nullable Integer number,
        String symbol,
        @Nullable LocalDate date,
        String kind,
        String title,
        String addressee,
        List<String> opening,
        List<Section> sections,
        List<Section> annexes,
        Signature signature,
        List<String> recipients,
        List<String> hashes) {

    public ReportDocument {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        recipients = List.copyOf(recipients);
        hashes = List.copyOf(hashes);
    }

    /**
     * Who issues it.
     *
     * @param governingBody the agency above; empty for none
     * @param place where it is issued, {@code Bình Định}
     */
    public record Letterhead(String governingBody, String agency, String place) {}

    /**
     * Who signs.
     *
     * @param authority by which right, such as {@code KT. GIÁM ĐỐC}; empty for their own
     * @param title {@code PHÓ GIÁM ĐỐC}
     * @param name empty while nobody has signed
     */
    public record Signature(String authority, String title, String name) {}

    /** A part of the report: its words first, then its tables and charts. */
    public record Section(String heading, List<String> paragraphs, List<ReportTable> tables, List<Chart> charts) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
            charts = List.copyOf(charts);
        }
    }

    /** All tables, in the order of the pages. */
    public List<ReportTable> tables() {
        return parts().stream().flatMap(part -> part.tables().stream()).toList();
    }

    /** All charts, in the order of the pages. */
    public List<Chart> charts() {
        return parts().stream().flatMap(part -> part.charts().stream()).toList();
    }

    private List<Section> parts() {
        return Stream.concat(sections.stream(), annexes.stream()).toList();
    }
}
