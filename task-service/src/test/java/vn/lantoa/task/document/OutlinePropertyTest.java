package vn.lantoa.task.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.task.document.WrittenDocument.Division;
import vn.lantoa.task.document.WrittenPlan.Setting;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** What was written is what is read: outlines at random, in every way of setting headings, whole and wrapped. */
class OutlinePropertyTest {

    private static final Sweep SWEEP = Sweep.ofThisRun();

    private final PlanParser parser = new PlanParser();

    @ParameterizedTest
    @EnumSource(Setting.class)
    void readsWhatWasWritten(Setting setting) {
        seeds().forEach(seed -> {
            WrittenPlan plan = new WrittenPlan(seed, setting);
            PlanDocument read = parser.parse(plan.text());
            assertThat(outline(read))
                    .as("seed %d%n%s", seed, plan.text())
                    .containsExactlyInAnyOrderElementsOf(plan.outline());
            assertThat(read.findings())
                    .as("seed %d", seed)
                    .noneMatch(finding -> finding.code() == FindingCode.TEXT_UNPLACED
                            || finding.code() == FindingCode.SECTION_MISSING);
        });
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void readsTheSameWhereLinesAreWrapped(Setting setting) {
        seeds().forEach(seed -> {
            WrittenPlan plan = new WrittenPlan(seed, setting);
            String wrapped = SourceForms.wrapped(plan.text(), 40 + (int) (seed % 60));
            assertThat(outline(parser.parse(wrapped)))
                    .as("seed %d%n%s", seed, wrapped)
                    .containsExactlyInAnyOrderElementsOf(plan.outline());
        });
    }

    @ParameterizedTest
    @EnumSource(Division.class)
    void readsEveryDivision(Division division) {
        seeds().forEach(seed -> {
            WrittenDocument written = new WrittenDocument(seed, division, seed % 2 == 0);
            PlanDocument read = parser.parse(written.text());
            assertThat(outline(read))
                    .as("seed %d%n%s", seed, written.text())
                    .containsExactlyInAnyOrderElementsOf(written.outline());
            assertThat(read.findings())
                    .as("seed %d", seed)
                    .noneMatch(finding -> finding.code() == FindingCode.TEXT_UNPLACED
                            || finding.code() == FindingCode.SECTION_MISSING);
        });
    }

    @ParameterizedTest
    @EnumSource(Division.class)
    void readsEveryDivisionInEveryForm(Division division) {
        seeds().forEach(seed -> {
            List<UnaryOperator<String>> forms = List.copyOf(SourceForms.alike().values());
            WrittenDocument written = new WrittenDocument(seed, division, seed / forms.size() % 2 == 0);
            UnaryOperator<String> form = forms.get((int) (seed % forms.size()));
            String changed = form.apply(SourceForms.wrapped(written.text(), 40 + (int) (seed % 61)));
            assertThat(outline(parser.parse(changed)))
                    .as("seed %d%n%s", seed, changed)
                    .containsExactlyInAnyOrderElementsOf(written.outline());
        });
    }

    /** More by {@code -Dlantoa.outlines=5000}. */
    private static LongStream seeds() {
        Integer told = Integer.getInteger("lantoa.outlines");
        return told == null ? SWEEP.seeds(600, 50) : LongStream.range(0, told);
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
