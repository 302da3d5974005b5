package vn.lantoa.task.document.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.row.Candidate.Style;

/**
 * Tells of every number which row it goes on with or starts. Several readings are followed at the same time, each
 * with what speaks against it; the one with the least against the whole document wins.
 */
public final class RowReading {

    /** The row of what is no number. */
    public static final int NONE = -1;

    private static final int READINGS = 8;

    private record Step(int row, @Nullable Step before) {}

    /** What has been read so far. */
    private record State(double cost, @Nullable OpenRow top, Style between, @Nullable Step step) {

        State then(double more, @Nullable OpenRow opened, int row) {
            return new State(cost + more, opened, Style.PLAIN, new Step(row, step));
        }
    }

    private final List<Candidate> candidates;
    private int rows;

    private RowReading(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** For each candidate the row it is in, {@link #NONE} without. */
    public static int[] rows(List<Candidate> candidates) {
        return new RowReading(candidates).read();
    }

    private int[] read() {
        List<State> states = List.of(new State(0, null, Style.TEXT, null));
        for (Candidate candidate : candidates) {
            states = candidate.number() == null ? between(states, candidate) : numbered(states, candidate);
        }
        int[] found = new int[candidates.size()];
        Arrays.fill(found, NONE);
        Step step = states.get(0).step();
        for (int i = found.length - 1; i >= 0; i--) {
            found[i] = step == null ? NONE : step.row();
            step = step == null ? null : step.before();
        }
        return found;
    }

    private static List<State> between(List<State> states, Candidate candidate) {
        Style style = candidate.style();
        return states.stream()
                .map(state -> {
                    boolean heading = state.between() == Style.HEADING && style == Style.TEXT;
                    OpenRow top = style == Style.END ? null : state.top();
                    return new State(state.cost(), top, heading ? Style.HEADING : style, new Step(NONE, state.step()));
                })
                .toList();
    }

    private List<State> numbered(List<State> states, Candidate candidate) {
        List<State> next = new ArrayList<>();
        for (State state : states) {
            next.add(state.then(RowCosts.text(candidate), state.top(), NONE));
            start(next, state, candidate, state.top(), 0);
            OpenRow outer = state.top();
            while (outer != null && outer.rank() >= candidate.numbering().rank()) {
                outer = outer.below();
            }
            if (outer != state.top()) {
                start(next, state, candidate, outer, RowCosts.CLOSING);
            }
            int closed = 0;
            for (OpenRow row = state.top(); row != null; row = row.below(), closed++) {
                if (row.isOfKind(candidate.numbering())) {
                    double more = RowCosts.goingOn(row, candidate, state.between(), closed);
                    next.add(state.then(more, row.with(candidate), row.id()));
                    double anew = RowCosts.anew(row, candidate, state.between());
                    next.add(state.then(anew, OpenRow.of(rows, candidate, row.below()), rows++));
                }
            }
        }
        next.sort(Comparator.comparingDouble(State::cost));
        return List.copyOf(next.subList(0, Math.min(READINGS, next.size())));
    }

    private void start(List<State> next, State state, Candidate candidate, @Nullable OpenRow above, double closing) {
        double more = closing + RowCosts.starting(above, candidate);
        next.add(state.then(more, OpenRow.of(rows, candidate, above), rows++));
    }
}
