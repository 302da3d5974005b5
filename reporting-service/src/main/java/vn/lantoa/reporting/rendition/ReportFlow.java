package vn.lantoa.reporting.rendition;

import java.util.ArrayList;
import java.util.List;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.wording.ReportLanguage;

/** A report as a row of blocks: the order of its parts, and the numbers of its tables and annexes. */
public final class ReportFlow {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    private final ReportDocument report;
    private final ReportLanguage language;
    private final List<FlowBlock> blocks = new ArrayList<>();
    private int tables;

    private ReportFlow(ReportDocument report) {
        this.report = report;
        this.language = report.language();
    }

    public static List<FlowBlock> of(ReportDocument report) {
        return new ReportFlow(report).blocks();
    }

    private List<FlowBlock> blocks() {
        blocks.add(new FlowBlock.Head(report));
        report.opening().forEach(words -> blocks.add(new FlowBlock.Prose(words)));
        for (ReportDocument.Section section : report.sections()) {
            blocks.add(new FlowBlock.Heading(section.heading()));
            content(section);
        }
        blocks.add(new FlowBlock.Ending(report));
        if (!report.hashes().isEmpty()) {
            blocks.add(new FlowBlock.Seal(report.hashes()));
        }
        for (int i = 0; i < report.annexes().size(); i++) {
            ReportDocument.Section annex = report.annexes().get(i);
            blocks.add(new FlowBlock.AnnexHead(annexNumber(i), annex.heading(), reference()));
            content(annex);
        }
        return List.copyOf(blocks);
    }

    private void content(ReportDocument.Section section) {
        section.paragraphs().forEach(words -> blocks.add(new FlowBlock.Prose(words)));
        for (ReportTable table : section.tables()) {
            tables++;
            String caption = language.pick("Bảng ", "Table ") + tables + ". " + table.title();
            blocks.add(new FlowBlock.Grid(caption, table));
        }
        for (Chart chart : section.charts()) {
            blocks.add(new FlowBlock.Figure(chart));
        }
    }

    /** One annex alone has no number. */
    private String annexNumber(int index) {
        String word = language.pick("PHỤ LỤC", "ANNEX");
        if (report.annexes().size() == 1) {
            return word;
        }
        return word + " " + (index < ROMAN.length ? ROMAN[index] : String.valueOf(index + 1));
    }

    private String reference() {
        String place = report.letterhead().place();
        String number = OfficialForm.numberLine(report);
        String day = OfficialForm.dateLine(report).substring(place.length() + 2);
        return language == ReportLanguage.VI
                ? "(Kèm theo Báo cáo số " + number.substring("Số: ".length()) + " " + day + ")"
                : "(Annex to report " + number + " of " + day + ")";
    }
}
