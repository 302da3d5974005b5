package vn.lantoa.task.document.basis;

import java.util.List;
import java.util.Optional;

import vn.lantoa.task.document.text.Words;

/**
 * The words that open a legal basis (rules.md §12).
 *
 * @param word as it is written first in a sentence
 * @param end index behind it
 */
record Relation(String word, int end) {

    /** The longest first. */
    private static final List<String> WORDS = List.of("Triển khai", "Thực hiện", "Căn cứ", "Theo");

    private static final String AS_WELL = "thực hiện";

    /** The relation with which the words from {@code start} on begin. */
    static Optional<Relation> at(String text, int start) {
        return WORDS.stream()
                .filter(word -> text.regionMatches(true, start, word, 0, word.length()))
                .filter(word -> Words.standsAlone(text, start, start + word.length()))
                .map(word -> new Relation(word, behind(text, start + word.length())))
                .findFirst();
    }

    /** {@code Triển khai thực hiện} is one relation. */
    private static int behind(String text, int end) {
        boolean both = text.regionMatches(true, end + 1, AS_WELL, 0, AS_WELL.length());
        return both ? end + 1 + AS_WELL.length() : end;
    }
}
