package vn.lantoa.media.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The codes of other services as they are known here at one moment. */
public final class KnownCodes {

    private static final Comparator<PlanDays> LATEST =
            Comparator.comparing(PlanDays::startOn).thenComparing(PlanDays::plan);

    private final Map<UUID, PlanReference> plans;
    private final Set<String> events;

    /** @param events their codes */
    KnownCodes(List<PlanReference> plans, Set<String> events) {
        this.plans = plans.stream().collect(Collectors.toUnmodifiableMap(PlanReference::id, Function.identity()));
        this.events = Set.copyOf(events);
    }

    /** The issued top-level plan whose dates hold the day; of several the one that began last. */
    public Optional<UUID> planOn(LocalDate day) {
        return inForce().filter(plan -> plan.holds(day)).findFirst().map(PlanDays::plan);
    }

    /** Which days are whose: of the issued top-level plans, each day once, as {@link #planOn} has it. */
    public List<PlanDays> planDays() {
        List<PlanDays> earlier = new ArrayList<>();
        List<PlanDays> days = new ArrayList<>();
        inForce().forEach(plan -> {
            List<PlanDays> own = List.of(plan);
            for (PlanDays taken : earlier) {
                own = own.stream().flatMap(part -> part.without(taken).stream()).toList();
            }
            days.addAll(own);
            earlier.add(plan);
        });
        return days;
    }

    /** All plans that are known but one, in force or not. */
    public Set<UUID> plansBeside(UUID plan) {
        return plans.keySet().stream().filter(one -> !one.equals(plan)).collect(Collectors.toSet());
    }

    private Stream<PlanDays> inForce() {
        return plans.values().stream().flatMap(plan -> plan.days().stream()).sorted(LATEST.reversed());
    }

    public boolean hasPlan(UUID plan) {
        return plans.containsKey(plan);
    }

    /** @param plan the plan whose theme it is; null: of any plan */
    public boolean hasTheme(@Nullable UUID plan, String code) {
        return has(plan, code, PlanReference::themeCodes);
    }

    /** @param plan the plan whose clause it is; null: of any plan */
    public boolean hasClause(@Nullable UUID plan, String path) {
        return has(plan, path, PlanReference::clausePaths);
    }

    /** @param plan the plan whose audience it is; null: of any plan */
    public boolean hasAudience(@Nullable UUID plan, String code) {
        return has(plan, code, PlanReference::audienceCodes);
    }

    public boolean hasEvent(String code) {
        return events.contains(code);
    }

    private boolean has(@Nullable UUID plan, String code, Function<PlanReference, @Nullable Set<String>> codes) {
        return plans.values().stream()
                .filter(one -> plan == null || one.id().equals(plan))
                .map(codes)
                .anyMatch(known -> known != null && known.contains(code));
    }
}
