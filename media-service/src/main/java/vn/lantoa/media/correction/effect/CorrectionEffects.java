package vn.lantoa.media.correction.effect;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.ItemCorrector.CorrectedItem;

/** Says what a correction does to the figures of its agency, before it does it. */
@ApplicationScoped
public class CorrectionEffects {

    private final EffectTotalsTable totals;

    CorrectionEffects(EffectTotalsTable totals) {
        this.totals = totals;
    }

    /**
     * The figures that would change, by calendar, month and genre; none where none would.
     *
     * @param corrected items that are not written yet
     */
    public List<EffectView> of(String agency, List<CorrectedItem> corrected) {
        Map<EffectCell, Amounts> differences = Differences.of(corrected);
        if (differences.isEmpty()) {
            return List.of();
        }
        Map<EffectCell, Amounts> before = totals.of(agency, List.copyOf(differences.keySet()));
        return differences.entrySet().stream()
                .map(cell -> cell.getKey().view(before.getOrDefault(cell.getKey(), Amounts.NONE), cell.getValue()))
                .toList();
    }
}
