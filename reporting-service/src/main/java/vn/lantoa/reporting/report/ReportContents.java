package vn.lantoa.reporting.report;

import java.util.Map;

import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.seal.SealedContent;
import vn.lantoa.reporting.report.section.ReportSection;
import vn.lantoa.reporting.report.section.SectionCode;
import vn.lantoa.reporting.report.text.FigureText;

/** What of a report is sealed: its words with their figures, the figures, and who issues it. */
final class ReportContents {

    private ReportContents() {}

    static SealedContent of(Report report, Dataset figures, SealedContent.Letterhead letterhead) {
        ReportView view = report.view();
        return new SealedContent(
                SealedContent.FORM,
                view.id(),
                view.type().name(),
                view.title(),
                view.submittedBy(),
                view.approvedBy(),
                view.approvedAt(),
                report.sections().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(section -> section(section.getKey(), section.getValue(), figures))
                        .toList(),
                figures,
                letterhead,
                null);
    }

    private static SealedContent.Section section(SectionCode code, ReportSection section, Dataset figures) {
        return new SealedContent.Section(
                code,
                code.title(),
                section.text(),
                FigureText.resolved(section.text(), figures::find),
                section.figureRefs());
    }
}
