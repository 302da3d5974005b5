package vn.lantoa.deploy.fuzz;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.sweep.Sweep;

/**
 * Which operations meet a mutation in a round that is not whole: one of a tenth of the features, drawn among those
 * whose request has what it spoils, and one at least where there is any. The unspoiled request goes to each.
 */
final class FeatureSample {

    private static final int ONE_FEATURE_IN = 10;

    private final Sweep sweep;
    private final Map<String, List<Call>> features;
    private final BiPredicate<Operation, Mutation> diced;
    private final Map<Mutation, Set<String>> drawn = new HashMap<>();

    /**
     * @param probe a request that the operation takes
     * @param diced whether a mutation that need not be tried on all is tried on this one
     */
    FeatureSample(
            Sweep sweep,
            List<Operation> operations,
            Function<Operation, Call> probe,
            BiPredicate<Operation, Mutation> diced) {
        this.sweep = sweep;
        this.diced = diced;
        this.features = operations.stream()
                .map(probe)
                .collect(Collectors.groupingBy(
                        call -> call.operation().feature(), LinkedHashMap::new, Collectors.<Call>toList()));
    }

    boolean has(Operation operation, Mutation mutation) {
        return mutation == Unspoiled.AS_IT_IS
                || drawn.computeIfAbsent(mutation, this::draw).contains(operation.id());
    }

    private Set<String> draw(Mutation mutation) {
        Set<String> some = features.keySet().stream()
                .flatMap(feature -> draw(feature, mutation))
                .filter(operation -> diced.test(operation, mutation))
                .map(Operation::id)
                .collect(Collectors.toSet());
        return some.isEmpty() ? atLeastOne(mutation) : some;
    }

    /** The one of a feature; none when it is not its turn, or the mutation suits none of it. */
    private Stream<Operation> draw(String feature, Mutation mutation) {
        String pattern = feature + " " + nameOf(mutation);
        if (!sweep.takes(pattern, ONE_FEATURE_IN)) {
            return Stream.empty();
        }
        List<Operation> suited = suited(features.get(feature).stream(), mutation);
        return suited.isEmpty() ? Stream.empty() : Stream.of(sweep.oneOf(suited, pattern));
    }

    /** One of all that it suits, but of those that may be spoiled in every way. */
    private Set<String> atLeastOne(Mutation mutation) {
        List<Operation> suited = suited(features.values().stream().flatMap(List::stream), mutation).stream()
                .filter(operation -> !Harm.isDoneBy(operation))
                .toList();
        return suited.isEmpty()
                ? Set.of()
                : Set.of(sweep.oneOf(suited, nameOf(mutation)).id());
    }

    private static List<Operation> suited(Stream<Call> calls, Mutation mutation) {
        return calls.filter(mutation::suits).map(Call::operation).toList();
    }

    private static String nameOf(Mutation mutation) {
        return mutation.kind() + "." + mutation.name();
    }
}
