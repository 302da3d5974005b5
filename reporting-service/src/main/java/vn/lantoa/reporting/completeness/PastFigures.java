package vn.lantoa.reporting.completeness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What agencies had in earlier months, of the figure that is asked for: the missing months are bounded by it. */
@FunctionalInterface
public interface PastFigures {

    /** Where nothing is bounded. */
    PastFigures NONE = months -> Optional.of(Map.of());

    /**
     * The figures of these agency-months, by measure. Absent is zero; null where nobody measured.
     *
     * @return empty where it is more than one answer may read
     */
    Optional<Map<String, Map<AgencyMonth, @Nullable BigDecimal>>> of(List<AgencyMonth> months);
}
