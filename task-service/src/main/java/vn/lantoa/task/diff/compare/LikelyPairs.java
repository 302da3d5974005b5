package vn.lantoa.task.diff.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds for clauses with new words the ones that they came from. Only those are compared that have a rare word in
 * common, and of these the {@value #MOST} with the most, so that time grows with the length of the texts and not with
 * its square.
 */
public final class LikelyPairs {

    static final double LIKE = 0.5;
    static final double LIKE_IN_PLACE = 0.35;

    private static final int MOST = 8;
    /** A word in more clauses than these tells nothing. */
    private static final int RARE = 64;

    /**
     * Two clauses that may be one.
     *
     * @param before index of the one before
     * @param now index of the one now
     */
    public record Likely(int before, int now, double likeness, boolean inPlace) {

        private static final Comparator<Likely> BEST_FIRST = Comparator.comparingDouble((Likely pair) -> -pair.likeness)
                .thenComparing(pair -> !pair.inPlace)
                .thenComparingInt(Likely::now)
                .thenComparingInt(Likely::before);
    }

    private final List<ComparedClause> before;
    private final double like;
    private final List<int[]> words = new ArrayList<>();
    private final Map<Integer, List<Integer>> holders = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final WordCounts counts = new WordCounts();

    private LikelyPairs(List<ComparedClause> before, double like) {
        this.before = before;
        this.like = like;
        for (int i = 0; i < before.size(); i++) {
            int[] own = counts.of(before.get(i).text());
            words.add(own);
            places.put(before.get(i).path(), i);
            int clause = i;
            IntStream.of(own).distinct().forEach(word -> holders.computeIfAbsent(word, any -> new ArrayList<>())
                    .add(clause));
        }
    }

    /** Pairs of clauses that are alike, the best first; a clause may stand in several. */
    static List<Likely> of(List<ComparedClause> before, List<ComparedClause> now) {
        return of(before, now, LIKE);
    }

    /** As {@link #of(List, List)}, from this likeness on where they do not stand in the same place. */
    public static List<Likely> of(List<ComparedClause> before, List<ComparedClause> now, double like) {
        LikelyPairs pairs = new LikelyPairs(before, like);
        List<Likely> found = new ArrayList<>();
        int[] shared = new int[before.size()];
        for (int j = 0; j < now.size(); j++) {
            pairs.compare(now.get(j), j, shared, found);
        }
        found.sort(Likely.BEST_FIRST);
        return found;
    }

    private void compare(ComparedClause clause, int index, int[] shared, List<Likely> found) {
        int[] own = counts.of(clause.text());
        List<Integer> candidates = candidates(own, shared);
        Integer place = places.get(clause.path());
        if (place != null && !candidates.contains(place)) {
            candidates.add(place);
        }
        for (int candidate : candidates) {
            boolean inPlace = before.get(candidate).path().equals(clause.path());
            double likeness = WordCounts.likeness(words.get(candidate), own);
            if (likeness >= (inPlace ? LIKE_IN_PLACE : like)) {
                found.add(new Likely(candidate, index, likeness, inPlace));
            }
        }
    }

    /** Those with the most rare words in common. */
    private List<Integer> candidates(int[] own, int[] shared) {
        List<Integer> touched = new ArrayList<>();
        IntStream.of(own).distinct().forEach(word -> {
            List<Integer> holding = holders.getOrDefault(word, List.of());
            if (holding.size() <= RARE) {
                for (int holder : holding) {
                    if (shared[holder]++ == 0) {
                        touched.add(holder);
                    }
                }
            }
        });
        Comparator<Integer> most = Comparator.comparingInt(holder -> -shared[holder]);
        List<Integer> best = new ArrayList<>(touched.stream()
                .sorted(most.thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList());
        touched.forEach(holder -> shared[holder] = 0);
        return best;
    }
}
