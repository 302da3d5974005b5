package vn.lantoa.reporting.provenance.source;

import java.util.Arrays;
import java.util.List;

import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;

/** The dimensions of figures whose values this service names; others take what is told, such as genres of tomorrow. */
public enum ClosedDimension {
    DUE_STATE("dueState", names(DueState.values())),
    MEASURE("measure", names(GrowthMeasure.values()));

    private final String key;
    private final List<String> values;

    ClosedDimension(String key, List<String> values) {
        this.key = key;
        this.values = values;
    }

    /** @throws Problem 400 when the cell has a value that its dimension cannot have */
    public static void requireKnown(FigureId id) {
        for (ClosedDimension one : values()) {
            String value = id.dimensions().get(one.key);
            if (value != null && !one.values.contains(value)) {
                throw Problem.at(
                        "path", "id", CommonProblem.PARAMETER_INVALID, one.key, value, String.join(", ", one.values));
            }
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
