package vn.lantoa.reporting.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import vn.lantoa.media.contract.GrowthTargetChanged;

/**
 * What counts under a version of a growth target's definition (rules.md §3).
 *
 * @param id the target
 */
public record GrowthDefinition(
        UUID id,
        int definitionVersion,
        List<String> purposes,
        boolean newProductionOnly,
        BigDecimal maxReuseRatio,
        Map<String, List<String>> genreMap) {

    /** The versions that an event tells of: the one that counts, and the draft that waits for approval. */
    public static Stream<GrowthDefinition> of(GrowthTargetChanged told) {
        GrowthDefinition counting = new GrowthDefinition(
                told.id(),
                told.definitionVersion(),
                told.purposes(),
                told.newProductionOnly(),
                told.maxReuseRatio(),
                told.genreMap());
        GrowthTargetChanged.Draft draft = told.draft();
        return draft == null
                ? Stream.of(counting)
                : Stream.of(
                        counting,
                        new GrowthDefinition(
                                told.id(),
                                draft.definitionVersion(),
                                draft.purposes(),
                                draft.newProductionOnly(),
                                draft.maxReuseRatio(),
                                draft.genreMap()));
    }
}
