package vn.lantoa.task.diff.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Says of each clause of two readings of a plan what became of it: by hash first, then by likeness of words. A clause
 * that moved is never removed and added. The same input gives the same answer.
 */
public final class ClauseComparison {

    private static final int NONE = -1;

    private final List<ComparedClause> before;
    private final List<ComparedClause> now;
    private final ClausePlaces places;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int[] cameFrom;
    private final int[] became;
    private final double[] likeness;

    private ClauseComparison(List<ComparedClause> before, List<ComparedClause> now) {
        this.before = before;
        this.now = now;
        this.places = new ClausePlaces(before, now);
        this.cameFrom = new int[now.size()];
        this.became = new int[before.size()];
        this.likeness = new double[now.size()];
        for (int i = 0; i < before.size(); i++) {
            indexes.put(before.get(i).path(), i);
        }
        Arrays.fill(cameFrom, NONE);
        Arrays.fill(became, NONE);
    }

    /**
     * One pair for each clause of either reading: in the order of the new one, removed ones behind what they followed.
     */
    public static List<ClausePair> of(List<ComparedClause> before, List<ComparedClause> now) {
        ClauseComparison comparison = new ClauseComparison(before, now);
        comparison.matchHashes();
        comparison.matchWords();
        return comparison.pairs();
    }

    /** Equal texts: in the same path, then in the same place, then in their order. */
    private void matchHashes() {
        Map<String, Deque<Integer>> left = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            int same = indexes.getOrDefault(now.get(j).path(), NONE);
            if (same != NONE && before.get(same).hash().equals(now.get(j).hash())) {
                match(same, j, 1);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (became[i] == NONE) {
                left.computeIfAbsent(key(before.get(i), true), any -> new ArrayDeque<>())
                        .add(i);
                left.computeIfAbsent(key(before.get(i), false), any -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (boolean titled : new boolean[] {true, false}) {
            for (int j = 0; j < now.size(); j++) {
                Deque<Integer> equal = left.getOrDefault(key(now.get(j), titled), new ArrayDeque<>());
                while (!equal.isEmpty() && became[equal.peek()] != NONE) {
                    equal.poll();
                }
                if (cameFrom[j] == NONE && !equal.isEmpty()) {
                    match(equal.poll(), j, 1);
                }
            }
        }
    }

    private static String key(ComparedClause clause, boolean titled) {
        return titled ? clause.hash() + " " + clause.title() : clause.hash();
    }

    private void matchWords() {
        List<Integer> leftBefore = unmatched(became);
        List<Integer> leftNow = unmatched(cameFrom);
        List<LikelyPairs.Likely> likely = LikelyPairs.of(
                leftBefore.stream().map(before::get).toList(),
                leftNow.stream().map(now::get).toList());
        for (LikelyPairs.Likely pair : likely) {
            int i = leftBefore.get(pair.before());
            int j = leftNow.get(pair.now());
            if (became[i] == NONE && cameFrom[j] == NONE) {
                match(i, j, pair.likeness());
            }
        }
    }

    private static List<Integer> unmatched(int[] partners) {
        List<Integer> unmatched = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                unmatched.add(i);
            }
        }
        return unmatched;
    }

    private void match(int i, int j, double alike) {
        became[i] = j;
        cameFrom[j] = i;
        likeness[j] = alike;
    }

    private List<ClausePair> pairs() {
        BitSet inPlace = inPlace();
        Map<Integer, List<ClausePair>> removed = removed();
        List<ClausePair> pairs = new ArrayList<>(removed.getOrDefault(NONE, List.of()));
        for (int j = 0; j < now.size(); j++) {
            int i = cameFrom[j];
            if (i == NONE) {
                pairs.add(new ClausePair(ClauseChange.ADDED, null, now.get(j), 0));
            } else {
                pairs.add(new ClausePair(change(i, j, inPlace), before.get(i), now.get(j), likeness[j]));
                pairs.addAll(removed.getOrDefault(i, List.of()));
            }
        }
        return pairs;
    }

    /** By the clause before that was last matched above them. */
    private Map<Integer, List<ClausePair>> removed() {
        Map<Integer, List<ClausePair>> removed = new HashMap<>();
        int anchor = NONE;
        for (int i = 0; i < before.size(); i++) {
            if (became[i] == NONE) {
                ClausePair gone = new ClausePair(ClauseChange.REMOVED, before.get(i), null, 0);
                removed.computeIfAbsent(anchor, any -> new ArrayList<>()).add(gone);
            } else {
                anchor = i;
            }
        }
        return removed;
    }

    private ClauseChange change(int i, int j, BitSet inPlace) {
        boolean same = before.get(i).hash().equals(now.get(j).hash());
        if (same) {
            return inPlace.get(j) ? ClauseChange.KEPT : ClauseChange.MOVED;
        }
        return isSamePlace(i, j) ? ClauseChange.CHANGED : ClauseChange.MOVED;
    }

    /** Which clauses now stand in their section and in their order among those that do. */
    private BitSet inPlace() {
        Map<String, List<Integer>> rows = new TreeMap<>();
        for (int j = 0; j < now.size(); j++) {
            if (cameFrom[j] != NONE && isSamePlace(cameFrom[j], j)) {
                rows.computeIfAbsent(now.get(j).place(), any -> new ArrayList<>())
                        .add(j);
            }
        }
        BitSet inPlace = new BitSet(now.size());
        for (List<Integer> row : rows.values()) {
            BitSet run = LongestRun.of(row.stream().mapToInt(j -> cameFrom[j]).toArray());
            run.stream().forEach(place -> inPlace.set(row.get(place)));
        }
        return inPlace;
    }

    private boolean isSamePlace(int i, int j) {
        return places.same(before.get(i), now.get(j), this::became);
    }

    private @Nullable String became(String path) {
        int i = indexes.getOrDefault(path, NONE);
        return i == NONE || became[i] == NONE ? null : now.get(became[i]).path();
    }
}
