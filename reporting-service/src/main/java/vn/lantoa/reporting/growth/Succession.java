package vn.lantoa.reporting.growth;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.reporting.growth.rule.GrowthYear;
import vn.lantoa.reporting.growth.rule.SeriesBaseline;
import vn.lantoa.reporting.growth.rule.Tenure;
import vn.lantoa.reporting.reference.PressAgencyReplica;

/**
 * Who continues whose series (rules.md §3): an agency that ended leaves the rest of its baseline to the one that names
 * it as predecessor. Where several name it, nobody knows how to divide it, and it is left to none.
 */
final class Succession {

    private final GrowthYear year;
    private final Map<String, PressAgencyReplica> register;
    private final Set<String> divided;

    /**
     * The succession in a year.
     *
     * @param register all press agencies
     * @param level of those whose series are asked for
     */
    Succession(GrowthYear year, Collection<PressAgencyReplica> register, String level) {
        this.year = year;
        this.register = register.stream().collect(Collectors.toMap(PressAgencyReplica::code, Function.identity()));
        Set<String> once = new HashSet<>();
        this.divided = register.stream()
                .filter(agency -> agency.level().equals(level))
                .flatMap(agency -> agency.predecessors().stream().distinct())
                .filter(code -> !once.add(code))
                .collect(Collectors.toSet());
    }

    /**
     * What stands against an agency's output.
     *
     * @param from the agencies whose baselines it has a part of, beside its own
     */
    record Continued(SeriesBaseline baseline, List<String> from) {

        static final Continued NONE = new Continued(SeriesBaseline.NONE, List.of());
    }

    /** @param own the baselines that count, by agency */
    Continued of(String agency, Function<String, Optional<SeriesBaseline>> own) {
        Continued all = carried(agency, own, new HashSet<>());
        return new Continued(all.baseline().within(year, tenure(agency)), all.from());
    }

    /** What an agency has of its own and by succession, as if it existed for ever. */
    private Continued carried(String agency, Function<String, Optional<SeriesBaseline>> own, Set<String> seen) {
        PressAgencyReplica registered = register.get(agency);
        if (registered == null || !seen.add(agency)) {
            return Continued.NONE;
        }
        Optional<SeriesBaseline> its = own.apply(agency);
        if (its.isPresent() && tenure(agency).beginsAfter(year.firstDay())) {
            // what it cannot have produced in the baseline year, people have rebased
            return new Continued(its.get(), List.of());
        }
        SeriesBaseline sum = its.orElse(SeriesBaseline.NONE);
        Set<String> from = new TreeSet<>();
        for (String predecessor : registered.predecessors()) {
            Continued left = leftBy(predecessor, its.isPresent(), own, seen);
            sum = sum.plus(left.baseline());
            from.addAll(left.from());
        }
        return new Continued(sum, List.copyOf(from));
    }

    /** @param grown whether the successor has a baseline of its own, in which those that ended earlier are */
    private Continued leftBy(
            String predecessor, boolean grown, Function<String, Optional<SeriesBaseline>> own, Set<String> seen) {
        Tenure tenure = tenure(predecessor);
        boolean ended = tenure.endsBefore(year.lastDay()) && !(grown && tenure.endsBefore(year.firstDay()));
        if (!ended || divided.contains(predecessor)) {
            return Continued.NONE;
        }
        Continued all = carried(predecessor, own, seen);
        SeriesBaseline rest = all.baseline().after(year, tenure);
        return rest.isEmpty()
                ? Continued.NONE
                : new Continued(
                        rest,
                        Stream.concat(own.apply(predecessor).stream().map(any -> predecessor), all.from().stream())
                                .toList());
    }

    private Tenure tenure(String agency) {
        return Optional.ofNullable(register.get(agency))
                .map(known -> new Tenure(known.validFrom(), known.validTo()))
                .orElseGet(() -> new Tenure(null, null));
    }
}
