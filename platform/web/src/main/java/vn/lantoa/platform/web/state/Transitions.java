package vn.lantoa.platform.web.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * The state machine of a resource as one table. A pair of states that is not in it is illegal, also that of a state
 * with itself.
 *
 * <pre>{@code
 * static final Transitions<TaskState> TRANSITIONS = Transitions.<TaskState>orElse(TaskProblem.TASK_TRANSITION_ILLEGAL)
 *         .allow(LIVE, CANCELLED)
 *         .needReason(CANCELLED, TaskProblem.TASK_CANCEL_REASON_REQUIRED);
 * }</pre>
 *
 * Problems name the fields {@code to} and {@code reason} of the request's body; those of a step, an operation that
 * leads to one state and has no {@code to}, name none. Immutable.
 */
public final class Transitions<S extends Enum<S>> {

    private final ProblemCode illegal;
    private final List<Move<S>> moves;
    private final Map<S, ProblemCode> reasons;

    private Transitions(ProblemCode illegal, List<Move<S>> moves, Map<S, ProblemCode> reasons) {
        this.illegal = illegal;
        this.moves = moves;
        this.reasons = reasons;
    }

    /** @param roles who may do it, any one of them; empty: whoever may call the operation */
    private record Move<S>(S from, S to, Set<String> roles) {}

    /**
     * A table that allows nothing yet.
     *
     * @param illegal what an illegal transition is answered with; its detail takes the present state and the one asked
     *     for
     */
    public static <S extends Enum<S>> Transitions<S> orElse(ProblemCode illegal) {
        return new Transitions<S>(illegal, List.of(), Map.of());
    }

    /** Allows these transitions to whoever may call the operation. */
    @SafeVarargs
    public final Transitions<S> allow(S from, S... to) {
        Stream.Builder<Move<S>> more = Stream.builder();
        for (S state : to) {
            more.add(new Move<>(from, state, Set.of()));
        }
        return with(more.build());
    }

    /** Allows a transition to callers who have one of these roles. */
    Transitions<S> allowOnly(Set<String> roles, S from, S to) {
        return with(Stream.of(new Move<>(from, to, Set.copyOf(roles))));
    }

    /** Demands a reason of whoever asks for this state, whatever the present one is. */
    public Transitions<S> needReason(S to, ProblemCode missing) {
        Map<S, ProblemCode> more = new HashMap<>(reasons);
        more.put(to, missing);
        return new Transitions<>(illegal, moves, Map.copyOf(more));
    }

    /** Whether a state leads to another, for anybody. */
    public boolean allows(S from, S to) {
        return find(from, to).isPresent();
    }

    /**
     * Demands that a state leads to another. Only for tables without roles and reasons.
     *
     * @throws Problem the table's own code when it does not
     */
    public void require(S from, S to) {
        require(from, to, null, role -> false);
    }

    /**
     * Demands that a state leads to another. Only for tables without roles.
     *
     * @param reason the one that was given; null or blank when there is none
     * @throws Problem the state's code when a reason is needed and missing, the table's when the state does not lead
     *     there
     */
    public void require(S from, S to, @Nullable String reason) {
        require(from, to, reason, role -> false);
    }

    /**
     * Demands that a state leads to another, and that the caller may do it.
     *
     * @param reason the one that was given; null or blank when there is none
     * @param has whether the caller has a role
     * @throws Problem the state's code when a reason is needed and missing, the table's when the state does not lead
     *     there, 403 when the caller has none of the roles that may
     */
    public void require(S from, S to, @Nullable String reason, Predicate<String> has) {
        if (reasons.containsKey(to) && (reason == null || reason.isBlank())) {
            throw Problem.inBody("reason", reasons.get(to));
        }
        Set<String> roles = find(from, to)
                .orElseThrow(() -> Problem.inBody("to", illegal, from, to))
                .roles();
        if (!roles.isEmpty() && roles.stream().noneMatch(has)) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
    }

    /**
     * Demands that a state leads to another, of an operation that leads to no other. Only for tables without roles and
     * reasons.
     *
     * @throws Problem the table's own code when it does not
     */
    public void requireStep(S from, S to) {
        if (!allows(from, to)) {
            throw Problem.of(illegal, from, to);
        }
    }

    private Optional<Move<S>> find(S from, S to) {
        return moves.stream()
                .filter(move -> move.from() == from && move.to() == to)
                .findFirst();
    }

    private Transitions<S> with(Stream<Move<S>> more) {
        return new Transitions<>(illegal, Stream.concat(moves.stream(), more).toList(), reasons);
    }
}
