package vn.lantoa.deploy.local.fuzz;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.lantoa.deploy.local.system.Operations.Operation;
import vn.lantoa.platform.testing.sweep.Sweep;

/**
 * Which operations meet a mutation: one of a fifth of the features, drawn among those whose request has what it spoils;
 * all of them when the sweep is whole. The unspoiled request goes to each in any case.
 */
final class FeatureSample {

    private static final int ONE_FEATURE_IN = 5;

    private final Sweep sweep;
    private final Map<String, List<Call>> features;
    private final Map<String, String> drawn = new HashMap<>();

    /** @param probe a request that the operation takes */
    FeatureSample(Sweep sweep, List<Operation> operations, Function<Operation, Call> probe) {
        this.sweep = sweep;
        this.features = operations.stream()
                .map(probe)
                .collect(Collectors.groupingBy(
                        call -> call.operation().feature(), LinkedHashMap::new, Collectors.<Call>toList()));
    }

    boolean has(Operation operation, Mutation mutation) {
        if (sweep.all() || mutation == Unspoiled.AS_IT_IS) {
            return true;
        }
        String pattern = operation.feature() + " " + mutation.kind() + "." + mutation.name();
        return operation.id().equals(drawn.computeIfAbsent(pattern, key -> draw(operation.feature(), mutation, key)));
    }

    /** The operation's id; empty when it is not the feature's turn, or the mutation suits none of it. */
    private String draw(String feature, Mutation mutation, String pattern) {
        if (!sweep.takes(pattern, ONE_FEATURE_IN)) {
            return "";
        }
        List<String> suited = features.get(feature).stream()
                .filter(mutation::suits)
                .map(call -> call.operation().id())
                .toList();
        return suited.isEmpty() ? "" : sweep.oneOf(suited, pattern);
    }
}
