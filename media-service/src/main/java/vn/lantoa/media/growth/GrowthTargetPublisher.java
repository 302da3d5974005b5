package vn.lantoa.media.growth;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.TargetState;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;

/**
 * Publishes growth targets: the definition that counts, with its own baselines, and the one that waits for approval.
 */
@ApplicationScoped
class GrowthTargetPublisher extends PagePublisher<GrowthTarget, GrowthTargetChanged> {

    private final BaselineRepository baselines;

    GrowthTargetPublisher(Outbox outbox, GrowthTargetRepository targets, BaselineRepository baselines) {
        super(GrowthTargetChanged.class, outbox, targets, target -> target.id().toString());
        this.baselines = baselines;
    }

    @Override
    protected Function<GrowthTarget, GrowthTargetChanged> states(List<GrowthTarget> page) {
        return target -> state(target, baselines.of(target.id()));
    }

    /** What others see of a target: until its first approval the draft, afterwards what was approved last. */
    static GrowthTargetChanged state(GrowthTarget target, List<Baseline> baselines) {
        TargetDefinition counting = target.counting().orElse(target.definition());
        GrowthTargetEntry definition = counting.entry();
        return new GrowthTargetChanged(
                target.id(),
                definition.planId(),
                definition.name(),
                definition.agencyLevel().name(),
                names(definition.purposes()),
                definition.newProductionOnly(),
                definition.maxReuseRatio(),
                genres(definition),
                names(definition.measures()),
                definition.growthPercent(),
                definition.tolerancePoints(),
                definition.baselineYear(),
                definition.targetYear(),
                definition.calendar().name(),
                counting.definitionVersion(),
                counting.state().name(),
                counting.approvedAt(),
                baselines.stream()
                        .flatMap(
                                one -> one
                                        .under(definition)
                                        .map(revision -> baseline(one, revision, revision.approved()))
                                        .stream())
                        .toList(),
                draft(target.definition(), baselines));
    }

    /** Null where the newest definition was approved. */
    private static GrowthTargetChanged.@Nullable Draft draft(TargetDefinition newest, List<Baseline> baselines) {
        if (newest.state() != TargetState.DRAFT) {
            return null;
        }
        GrowthTargetEntry definition = newest.entry();
        return new GrowthTargetChanged.Draft(
                definition.planId(),
                definition.name(),
                definition.agencyLevel().name(),
                names(definition.purposes()),
                definition.newProductionOnly(),
                definition.maxReuseRatio(),
                genres(definition),
                names(definition.measures()),
                definition.growthPercent(),
                definition.tolerancePoints(),
                definition.baselineYear(),
                definition.targetYear(),
                definition.calendar().name(),
                newest.definitionVersion(),
                onceApproved(definition, baselines));
    }

    private static List<GrowthTargetChanged.Baseline> onceApproved(
            GrowthTargetEntry definition, List<Baseline> baselines) {
        return baselines.stream()
                .flatMap(one -> one.onceApproved(definition).map(revision -> baseline(one, revision, true)).stream())
                .toList();
    }

    private static GrowthTargetChanged.Baseline baseline(
            Baseline baseline, BaselineRevision revision, boolean approved) {
        BaselineRevisionView stated = revision.view();
        return new GrowthTargetChanged.Baseline(
                baseline.agency(),
                baseline.measure().name(),
                stated.calendar().name(),
                stated.months() == null
                        ? null
                        : stated.months().stream().map(BigDecimal::valueOf).toList(),
                BigDecimal.valueOf(stated.value()),
                stated.source(),
                approved);
    }

    private static Map<String, List<String>> genres(GrowthTargetEntry definition) {
        Map<String, List<String>> genres = new LinkedHashMap<>();
        definition.genreMap().forEach((measure, of) -> genres.put(measure.name(), names(of)));
        return genres;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }
}
