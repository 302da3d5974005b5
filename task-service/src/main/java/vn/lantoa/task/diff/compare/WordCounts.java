package vn.lantoa.task.diff.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import vn.lantoa.task.document.text.Words;

/** Texts as sorted numbers of their words, so that two are compared in one pass. */
final class WordCounts {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The words of a text, each as its number, in ascending order. */
    int[] of(String text) {
        int[] found = new int[text.length() / 2 + 1];
        int count = 0;
        String lower = Words.lower(text);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                found[count++] = numbers.computeIfAbsent(lower.substring(start, i), word -> numbers.size());
                start = -1;
            }
        }
        int[] words = Arrays.copyOf(found, count);
        Arrays.sort(words);
        return words;
    }

    /** Twice the words that both have, by all words of both: 1 for the same words, 0 for none in common. */
    static double likeness(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return one.length + other.length == 0 ? 1 : 2.0 * common / (one.length + other.length);
    }
}
