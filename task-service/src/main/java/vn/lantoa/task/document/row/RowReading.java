package vn.lantoa.task.document.row;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.row.Candidate.Style;

/**
 * Tells of every number which row it goes on with or starts. Several readings are followed at the same time, each with
 * what speaks against it; the one with the least against the whole document wins.
 */
public final class RowReading {

    /** The row of what is no number. */
    public static final int NONE = -1;

    private static final int READINGS = 8;

    /**
     * A number's place.
     *
     * @param row the row, {@link #NONE} for what is no number
     * @param above the row below whose last number the row stands, {@link #NONE} at the root
     */
    public record Seat(int row, int above) {}

    /** The place of what is no number. */
    public static final Seat NOWHERE = new Seat(NONE, NONE);

    private record Step(Seat seat, @Nullable Step before) {}

    /** What has been read so far. */
    private record State(
            double cost,
            @Nullable OpenRow top,
            Style between,
            @Nullable Step step) {

        State then(double more, OpenRow opened) {
            int above = opened.below() == null ? NONE : opened.below().id();
            return new State(cost + more, opened, Style.PLAIN, new Step(new Seat(opened.id(), above), step));
        }

        State asText(double more) {
            return new State(cost + more, top, Style.PLAIN, new Step(NOWHERE, step));
        }
    }

    private final List<Candidate> candidates;
    private int rows;

    private RowReading(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** For each candidate its place. */
    public static List<Seat> seats(List<Candidate> candidates) {
        return new RowReading(candidates).read();
    }

    private List<Seat> read() {
        List<State> states = List.of(new State(0, null, Style.TEXT, null));
        for (Candidate candidate : candidates) {
            states = candidate.number() == null ? between(states, candidate) : numbered(states, candidate);
        }
        Deque<Seat> found = new ArrayDeque<>();
        for (Step step = states.get(0).step(); step != null; step = step.before()) {
            found.addFirst(step.seat());
        }
        return List.copyOf(found);
    }

    private static List<State> between(List<State> states, Candidate candidate) {
        Style style = candidate.style();
        return states.stream()
                .map(state -> {
                    boolean heading = state.between() == Style.HEADING && style == Style.TEXT;
                    OpenRow top = style == Style.END ? null : state.top();
                    return new State(
                            state.cost(), top, heading ? Style.HEADING : style, new Step(NOWHERE, state.step()));
                })
                .toList();
    }

    private List<State> numbered(List<State> states, Candidate candidate) {
        List<State> next = new ArrayList<>();
        for (State state : states) {
            next.add(state.asText(RowCosts.text(candidate)));
            start(next, state, candidate, state.top(), 0);
            OpenRow outer = state.top();
            boolean closes = false;
            while (outer != null && outer.rank() >= candidate.numbering().rank()) {
                outer = outer.below();
                closes = true;
            }
            if (closes) {
                start(next, state, candidate, outer, RowCosts.CLOSING);
            }
            int closed = 0;
            for (OpenRow row = state.top(); row != null; row = row.below(), closed++) {
                if (row.isOfKind(candidate.numbering())) {
                    double more = RowCosts.goingOn(row, candidate, state.between(), closed);
                    next.add(state.then(more, row.with(candidate)));
                    double anew = RowCosts.anew(row, candidate, state.between());
                    next.add(state.then(anew, OpenRow.of(rows++, candidate, row.below())));
                }
            }
        }
        next.sort(Comparator.comparingDouble(State::cost));
        return List.copyOf(next.subList(0, Math.min(READINGS, next.size())));
    }

    private void start(List<State> next, State state, Candidate candidate, @Nullable OpenRow above, double closing) {
        double more = closing + RowCosts.starting(above, candidate);
        next.add(state.then(more, OpenRow.of(rows++, candidate, above)));
    }
}
