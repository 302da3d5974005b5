package vn.lantoa.reporting.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.section.ReportSection;
import vn.lantoa.reporting.report.section.SectionCode;

/** What is worth a second look before a report goes on. */
public final class FindingsRule {

    private FindingsRule() {}

    /** What there is to find, section by section. */
    public static List<ReportFinding> of(Dataset figures, Map<SectionCode, ReportSection> sections) {
        List<ReportFinding> findings = new ArrayList<>();
        TypedNumbersRule numbers = new TypedNumbersRule(figures);
        new TreeMap<>(sections).forEach((code, section) -> {
            findings.addAll(numbers.findings(code, section.text()).toList());
            FigureText.unknown(section.text(), section.figureRefs(), figures::find)
                    .map(name -> new ReportFinding(FindingKind.REFERENCE_LOST, code, name, null, null, null))
                    .forEach(findings::add);
        });
        FindingKind sums = isExplained(sections) ? FindingKind.SUM_EXPLAINED : FindingKind.SUM_OPEN;
        figures.gaps().stream()
                .map(gap -> new ReportFinding(sums, null, null, gap.total(), gap.summed(), gap.stated()))
                .forEach(findings::add);
        Arrays.stream(SectionCode.values())
                .filter(code -> code != SectionCode.SUMS && !sections.containsKey(code))
                .map(code -> ReportFinding.of(FindingKind.SECTION_EMPTY, code))
                .forEach(findings::add);
        if (figures.planId() != null && !figures.planKnown()) {
            findings.add(ReportFinding.of(FindingKind.PLAN_NOT_KNOWN, null));
        }
        if (!figures.settled()) {
            findings.add(ReportFinding.of(FindingKind.NOT_SETTLED, null));
        }
        return List.copyOf(findings);
    }

    /** Whether somebody wrote why sums do not close. */
    public static boolean isExplained(Map<SectionCode, ReportSection> sections) {
        ReportSection section = sections.get(SectionCode.SUMS);
        return section != null && !section.text().isBlank();
    }
}
