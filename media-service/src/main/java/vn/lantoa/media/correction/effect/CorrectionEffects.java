package vn.lantoa.media.correction.effect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.CorrectedItem;
import vn.lantoa.media.growth.definition.UsualDefinition;
import vn.lantoa.media.press.PressAgencyService;

/** Says what a correction does to the figures of its agency, before it does it. */
@ApplicationScoped
public class CorrectionEffects {

    private final EffectTotalsTable totals;
    private final OtherPublicationTable others;
    private final PressAgencyService press;

    CorrectionEffects(EffectTotalsTable totals, OtherPublicationTable others, PressAgencyService press) {
        this.totals = totals;
        this.others = others;
        this.press = press;
    }

    /**
     * The figures that would change, by calendar, month and genre; none where none would.
     *
     * @param corrected items that are not written yet
     */
    public List<EffectView> of(String agency, List<CorrectedItem> corrected) {
        boolean counted = press.find(agency)
                .filter(one -> one.level() == UsualDefinition.LEVEL)
                .isPresent();
        Map<EffectCell, Amounts> differences =
                counted ? Differences.of(corrected, others(agency, corrected)) : Differences.ofPublications(corrected);
        if (differences.isEmpty()) {
            return List.of();
        }
        Map<EffectCell, Amounts> before = totals.of(agency, counted, List.copyOf(differences.keySet()));
        return differences.entrySet().stream()
                .map(cell -> cell.getKey().view(before.getOrDefault(cell.getKey(), Amounts.NONE), cell.getValue()))
                .toList();
    }

    private Map<String, WorkPublication> others(String agency, List<CorrectedItem> corrected) {
        Set<String> works = corrected.stream()
                .flatMap(one ->
                        Stream.of(one.item().state().workId(), one.after().workId()))
                .collect(Collectors.toSet());
        List<UUID> items = corrected.stream().map(one -> one.item().id()).toList();
        return works.isEmpty() ? Map.of() : others.standing(agency, works, items);
    }
}
