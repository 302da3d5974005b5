package vn.lantoa.task.document;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.lantoa.task.document.WrittenPlan.Setting;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** What was written is what is read: outlines at random, in every way of setting headings, whole and wrapped. */
class OutlinePropertyTest {

    private static final int DOCUMENTS = 150;

    private final MarkdownPlanParser parser = new MarkdownPlanParser();

    @ParameterizedTest
    @EnumSource(Setting.class)
    void readsWhatWasWritten(Setting setting) {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            WrittenPlan plan = new WrittenPlan(seed, setting);
            PlanDocument read = parser.parse(plan.text());
            assertThat(outline(read))
                    .as("seed %d%n%s", seed, plan.text())
                    .containsExactlyInAnyOrderElementsOf(plan.outline());
            assertThat(read.findings())
                    .as("seed %d", seed)
                    .noneMatch(finding -> finding.code() == FindingCode.TEXT_UNPLACED
                            || finding.code() == FindingCode.SECTION_MISSING);
        }
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void readsTheSameWhereLinesAreWrapped(Setting setting) {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            WrittenPlan plan = new WrittenPlan(seed, setting);
            String wrapped = SourceForms.wrapped(plan.text(), 40 + (int) (seed % 60));
            assertThat(outline(parser.parse(wrapped)))
                    .as("seed %d%n%s", seed, wrapped)
                    .containsExactlyInAnyOrderElementsOf(plan.outline());
        }
    }

    private static List<String> outline(PlanDocument plan) {
        List<String> outline = new ArrayList<>();
        plan.sections().forEach(section -> outline.add(section.path() + " " + section.title()));
        plan.clauses().stream()
                .filter(clause -> !clause.path().startsWith("preamble"))
                .forEach(clause -> outline.add(clause.path() + " " + clause.text()));
        return outline;
    }
}
