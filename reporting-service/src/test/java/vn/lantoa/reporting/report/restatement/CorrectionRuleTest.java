package vn.lantoa.reporting.report.restatement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.lantoa.reporting.report.dataset.FigureUnit;
import vn.lantoa.reporting.report.diff.ChangeCauses;
import vn.lantoa.reporting.report.diff.FigureChange;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionRuleTest {

    private static FigureChange works(String correction, String late) {
        BigDecimal delta = new BigDecimal(correction).add(new BigDecimal(late));
        return change(
                "works",
                delta,
                new ChangeCauses(new BigDecimal(correction), new BigDecimal(late), BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private static FigureChange change(String metric, BigDecimal delta, ChangeCauses causes) {
        return new FigureChange(
                metric + ":agency=BBD",
                metric,
                Map.of("agency", "BBD"),
                FigureUnit.WORK,
                BigDecimal.TEN,
                BigDecimal.TEN.add(delta),
                delta,
                null,
                causes,
                List.of());
    }

    @Test
    void lateItemsAloneAreNoReason() {
        assertThat(CorrectionRule.isCauseOf(List.of(works("0", "3")), List.of(), true))
                .isFalse();
        assertThat(CorrectionRule.isCauseOf(List.of(works("-1", "3")), List.of(), false))
                .isTrue();
    }

    @Test
    void aCorrectionThatWasNotedIsNoneThatIsNew() {
        assertThat(CorrectionRule.isCauseOf(List.of(works("-1", "3")), List.of(works("-1.0", "0")), false))
                .isFalse();
        assertThat(CorrectionRule.isCauseOf(List.of(works("-2", "3")), List.of(works("-1", "3")), false))
                .isTrue();
    }

    @Test
    void growthIsAReasonWhereWhatItGoesByWasCorrected() {
        List<FigureChange> growth = List.of(change("growth.actual", BigDecimal.ONE, null));

        assertThat(CorrectionRule.isCauseOf(growth, List.of(), false)).isFalse();
        assertThat(CorrectionRule.isCauseOf(growth, List.of(), true)).isTrue();
        assertThat(CorrectionRule.isCauseOf(
                        List.of(change("completeness.percent", BigDecimal.ONE, null)), List.of(), true))
                .isFalse();
    }

    @Test
    void monthsThatAreNoLongerExpectedAreNoReason() {
        ChangeCauses fewer = new ChangeCauses(new BigDecimal("-3"), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        List<FigureChange> months = List.of(
                change("completeness.expected", new BigDecimal("-3"), fewer),
                change("completeness.declared", new BigDecimal("-3"), fewer));

        assertThat(CorrectionRule.isCauseOf(months, List.of(), true)).isFalse();
    }

    @Test
    void aCorrectionThatIsTakenBackIsNews() {
        assertThat(CorrectionRule.isCauseOf(List.of(), List.of(works("-1", "0")), false))
                .isTrue();
        assertThat(CorrectionRule.isCauseOf(List.of(works("0", "3")), List.of(works("-1", "3")), false))
                .isTrue();
        assertThat(CorrectionRule.isCauseOf(List.of(works("0", "3")), List.of(), false))
                .isFalse();
    }
}
