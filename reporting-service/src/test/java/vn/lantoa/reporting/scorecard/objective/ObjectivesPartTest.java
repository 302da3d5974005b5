package vn.lantoa.reporting.scorecard.objective;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ObjectivesPartTest {

    private static final Map<String, ObjectiveKpi> FIGURES = Map.of(
            "works", ObjectiveKpi.measured("works", BigDecimal.TEN, "WORK"),
            "views", ObjectiveKpi.measured("views", null, "VIEW"),
            "ARTICLES",
                    ObjectiveKpi.judged(
                            "ARTICLES", new BigDecimal("0.1"), "RATIO", new Verdict(Light.RED, Cause.KPI_BEHIND)));

    private static ObjectiveReplica objective(LadderLevel level, String... kpiCodes) {
        return new ObjectiveReplica(UUID.randomUUID(), null, "Mục đích mẫu", level, List.of(kpiCodes));
    }

    @Test
    void eachLevelIsThereAndSaysWhatIsNotMeasured() {
        ObjectivesPart part = ObjectivesPart.of(
                List.of(
                        objective(LadderLevel.OUTPUT, "works", "ARTICLES"),
                        objective(LadderLevel.OUTTAKE, "views", "works"),
                        objective(LadderLevel.OUTCOME, "views", "SMILES")),
                FIGURES);

        assertThat(part.levels()).extracting(LadderRung::level).containsExactly(LadderLevel.values());
        assertThat(part.levels())
                .extracting(LadderRung::reason)
                .containsExactly(Cause.KPI_BEHIND, Cause.NO_MARK, Cause.NOT_MEASURED, Cause.NO_OBJECTIVE);
        assertThat(part.levels())
                .extracting(LadderRung::state)
                .containsExactly(Light.RED, Light.NEUTRAL, Light.UNKNOWN, Light.UNKNOWN);
        assertThat(part.levels()).extracting(LadderRung::measured).containsExactly(1, 1, 0, 0);
        assertThat(part.levels().get(2).rule().en()).startsWith("Not measured");
        assertThat(part.levels().get(2).objectives().get(0).kpis())
                .extracting(ObjectiveKpi::code, ObjectiveKpi::unit)
                .containsExactly(tuple("views", "VIEW"), tuple("SMILES", null));
        assertThat(part.total()).isEqualTo(3);
        assertThat(part.measured()).isEqualTo(2);
        assertThat(part.verdict()).isEqualTo(new Verdict(Light.RED, Cause.KPI_BEHIND));
    }

    @Test
    void whatHasNoLevelStandsAtTheEnd() {
        ObjectivesPart part = ObjectivesPart.of(List.of(objective(null)), FIGURES);

        assertThat(part.levels()).hasSize(5);
        assertThat(part.levels().get(4).level()).isNull();
        assertThat(part.levels().get(4).reason()).isEqualTo(Cause.NO_KPI);
        assertThat(part.reason()).isEqualTo(Cause.NO_KPI);
        assertThat(ObjectivesPart.NONE.reason()).isEqualTo(Cause.NO_OBJECTIVE);
        assertThat(ObjectivesPart.NONE.levels()).hasSize(4);
    }
}
