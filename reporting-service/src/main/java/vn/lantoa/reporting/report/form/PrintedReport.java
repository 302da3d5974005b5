package vn.lantoa.reporting.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.report.seal.SealedContent;
import vn.lantoa.reporting.report.seal.Snapshot;
import vn.lantoa.reporting.report.section.SectionCode;
import vn.lantoa.reporting.report.text.ReportTitle;
import vn.lantoa.reporting.wording.ReportLanguage;

/**
 * A report as it is printed: what is sealed, or would be, and nothing else. Words that people wrote stay as they are.
 */
final class PrintedReport {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V"};
    private static final String KIND = "Báo cáo ";

    private final SealedContent content;
    private final ReportLanguage language;

    PrintedReport(SealedContent content, ReportLanguage language) {
        this.content = content;
        this.language = language;
    }

    /** @param snapshot where it is sealed */
    ReportDocument document(Optional<Snapshot> snapshot) {
        SealedContent.Place place = content.place();
        SealedContent.Letterhead letterhead = content.letterhead();
        String[] number = place == null ? new String[0] : place.number().split("/", 2);
        return new ReportDocument(
                language,
                new ReportDocument.Letterhead(letterhead.governingBody(), letterhead.agency(), letterhead.place()),
                number.length == 0 ? null : Integer.valueOf(number[0]),
                number.length == 0 ? letterhead.symbol() : number[1],
                sealedOn(place),
                language.pick("BÁO CÁO", "REPORT"),
                title(),
                letterhead.addressee(),
                List.of(),
                sections(),
                annexes(),
                new ReportDocument.Signature("", letterhead.signer(), ""),
                letterhead.recipients(),
                snapshot.map(this::hashes).orElse(List.of()));
    }

    private static @Nullable LocalDate sealedOn(SealedContent.@Nullable Place place) {
        return place == null ? null : BusinessTime.dayOf(place.sealedAt());
    }

    /** The kind stands above it already. */
    private String title() {
        String title = content.title();
        if (!title.startsWith(KIND) || title.length() == KIND.length()) {
            return title;
        }
        String rest = title.substring(KIND.length());
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private List<ReportDocument.Section> sections() {
        List<ReportDocument.Section> sections = new ArrayList<>();
        for (SealedContent.Section section : content.sections()) {
            boolean said = !section.resolved().isBlank();
            if (said || section.code() != SectionCode.SUMS) {
                String heading = ROMAN[Math.min(sections.size(), ROMAN.length - 1)] + ". "
                        + heading(section).toUpperCase(Locale.ROOT);
                sections.add(new ReportDocument.Section(heading, paragraphs(section.resolved()), List.of(), List.of()));
            }
        }
        return sections;
    }

    private String heading(SealedContent.Section section) {
        return switch (section.code()) {
            case RESULTS -> language.pick(section.title(), "Results");
            case LIMITATIONS -> language.pick(section.title(), "Limitations");
            case CAUSES -> language.pick(section.title(), "Causes");
            case PROPOSALS -> language.pick(section.title(), "Proposals");
            case SUMS -> language.pick(section.title(), "Explanation of figures");
        };
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<ReportDocument.Section> annexes() {
        var tables = new PrintedTables(content.dataset(), language).all();
        var charts = new PrintedCharts(content.dataset(), language).all();
        List<ReportDocument.Section> annexes = new ArrayList<>();
        if (!tables.isEmpty()) {
            String heading = language.pick(
                    "SỐ LIỆU "
                            + ReportTitle.words(content.dataset().wholePeriod()).toUpperCase(Locale.ROOT),
                    "FIGURES OF " + content.dataset().period());
            annexes.add(new ReportDocument.Section(heading, signs(), tables, List.of()));
        }
        if (!charts.isEmpty()) {
            annexes.add(new ReportDocument.Section(language.pick("BIỂU ĐỒ", "CHARTS"), List.of(), List.of(), charts));
        }
        return annexes;
    }

    /** Figures within the text are part of it: written as in Vietnamese, whatever language the tables have. */
    private List<String> signs() {
        boolean mixed = language == ReportLanguage.EN
                && content.sections().stream()
                        .anyMatch(section -> !section.text().equals(section.resolved()));
        return mixed
                ? List.of("The text above writes its figures as Vietnamese does: its 1.234,5 is 1,234.5 in these"
                        + " tables.")
                : List.of();
    }

    private List<String> hashes(Snapshot snapshot) {
        return List.of(
                language.pick("Số liệu biết đến ", "Figures as known at ")
                        + content.dataset().asOf() + "; SHA-256 " + snapshot.sha256(),
                language.pick("Đầu chuỗi số ", "Head of the chain, number ") + snapshot.sequence() + ": "
                        + snapshot.head(),
                language.pick("Ký Ed25519, khóa ", "Signed by Ed25519, key ") + snapshot.keyId());
    }
}
