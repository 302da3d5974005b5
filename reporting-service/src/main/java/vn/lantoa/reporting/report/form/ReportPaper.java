package vn.lantoa.reporting.report.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.rendition.ReportTable;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.seal.SealedContent;
import vn.lantoa.reporting.report.section.SectionCode;
import vn.lantoa.reporting.wording.ReportLanguage;

/** A report as it is printed in Vietnamese, from what is sealed of it alone. */
final class ReportPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V"};
    private static final String KIND = "Báo cáo ";
    private static final String SYMBOL = "BC-STTTT";
    /** The table that stands among the words; the others are annexes. */
    private static final String MAIN = "AGENCIES";

    private final FormConfig issuer;

    ReportPaper(FormConfig issuer) {
        this.issuer = issuer;
    }

    /** @param hashes what the seal says; empty for a draft */
    ReportDocument of(SealedContent content, List<String> hashes) {
        Optional<String> number = Optional.ofNullable(content.place()).map(SealedContent.Place::number);
        return new ReportDocument(
                ReportLanguage.VI,
                new ReportDocument.Letterhead(issuer.governingBody(), issuer.agency(), issuer.place()),
                number.map(text -> Integer.valueOf(text.substring(0, text.indexOf('/'))))
                        .orElse(null),
                number.map(text -> text.substring(text.indexOf('/') + 1)).orElse(SYMBOL),
                date(content.place()),
                "BÁO CÁO",
                title(content.title()),
                issuer.addressee(),
                List.of(opening(content.dataset())),
                sections(content),
                annexes(content.dataset()),
                new ReportDocument.Signature("", issuer.signer(), ""),
                issuer.recipients(),
                hashes);
    }

    private static @Nullable LocalDate date(SealedContent.@Nullable Place place) {
        return place == null ? null : BusinessTime.dayOf(place.sealedAt());
    }

    /** What the report is about: its kind stands above it. */
    private static String title(String title) {
        String about = title.startsWith(KIND) ? title.substring(KIND.length()) : title;
        return about.isEmpty() ? title : Character.toUpperCase(about.charAt(0)) + about.substring(1);
    }

    private static String opening(Dataset dataset) {
        return "Kỳ báo cáo từ ngày %s đến ngày %s; số liệu đã biết đến ngày %s."
                .formatted(
                        DAY.format(dataset.firstDay()),
                        DAY.format(dataset.lastDay()),
                        DAY.format(BusinessTime.dayOf(dataset.asOf())));
    }

    private static List<ReportDocument.Section> sections(SealedContent content) {
        List<ReportDocument.Section> sections = new ArrayList<>();
        List<ReportTable> main = tables(content.dataset(), true);
        for (SealedContent.Section section : content.sections()) {
            boolean results = section.code() == SectionCode.RESULTS;
            sections.add(new ReportDocument.Section(
                    ROMAN[sections.size()] + ". " + section.title().toUpperCase(Locale.ROOT),
                    paragraphs(section.resolved()),
                    results ? main : List.of(),
                    List.of()));
        }
        return sections;
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<ReportDocument.Section> annexes(Dataset dataset) {
        List<ReportTable> tables = tables(dataset, false);
        return tables.isEmpty()
                ? List.of()
                : List.of(new ReportDocument.Section("BẢNG SỐ LIỆU", List.of(), tables, List.of()));
    }

    private static List<ReportTable> tables(Dataset dataset, boolean main) {
        PaperTable paper = new PaperTable(dataset);
        return dataset.tables().stream()
                .filter(table -> table.code().equals(MAIN) == main)
                .filter(table -> !table.rows().isEmpty())
                .map(paper::of)
                .toList();
    }
}
