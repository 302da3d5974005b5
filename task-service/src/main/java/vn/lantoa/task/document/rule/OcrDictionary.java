package vn.lantoa.task.document.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.lantoa.task.document.text.Words;

/**
 * Known recognition errors, from {@code ocr-confusions.tsv} beside this class. Matching ignores letter case and looks
 * for whole words; the file says of each phrase which neighbours make it a right one.
 */
final class OcrDictionary {

    static final int LONGEST_TERM = 40;
    private static final String FILE = "ocr-confusions.tsv";

    private record Phrase(String suspect, String suggestion, Set<String> notAfter, Set<String> notBefore) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, String> terms = new HashMap<>();

    static OcrDictionary load() {
        try (InputStream file = OcrDictionary.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            OcrDictionary dictionary = new OcrDictionary();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(dictionary::accept);
            return dictionary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The suspects in the text, each with its suggestion: {@code written → suggestion}. */
    List<String> phrases(String text) {
        String lower = Words.lower(text);
        List<String> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            int length = phrase.suspect.length();
            for (int at = lower.indexOf(phrase.suspect); at >= 0; at = lower.indexOf(phrase.suspect, at + length)) {
                if (Words.standsAlone(lower, at, at + length)
                        && !phrase.notAfter.contains(wordBefore(lower, at))
                        && !phrase.notBefore.contains(wordAfter(lower, at + length))) {
                    found.add(text.substring(at, at + length) + " → " + phrase.suggestion);
                    break;
                }
            }
        }
        return found;
    }

    /** A token that is a known term but for figures and letters that look alike. */
    Optional<String> term(String token) {
        String known = terms.get(lookAlike(token));
        boolean differs = known != null && !known.equalsIgnoreCase(token);
        return differs ? Optional.of(token + " → " + known) : Optional.empty();
    }

    private void accept(String line) {
        String[] fields = Normalizer.normalize(line, Normalizer.Form.NFC).split("\t", -1);
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        switch (fields[0]) {
            case "term" -> terms.put(lookAlike(fields[1]), fields[1]);
            case "phrase" -> phrases.add(new Phrase(fields[1], fields[2], words(fields, 3), words(fields, 4)));
            default -> throw new IllegalStateException(FILE + ": unknown kind of entry: " + fields[0]);
        }
    }

    private static Set<String> words(String[] fields, int index) {
        return index < fields.length && !fields[index].isBlank() ? Set.of(fields[index].split(",")) : Set.of();
    }

    private static String lookAlike(String token) {
        StringBuilder folded = new StringBuilder(token.length());
        token.chars().map(OcrDictionary::lookAlike).forEach(character -> folded.append((char) character));
        return folded.toString();
    }

    private static int lookAlike(int character) {
        return switch (character) {
            case 'O', 'o', 'Q' -> '0';
            case 'I', 'l', 'i', 'L', '|' -> '1';
            case 'S', 's' -> '5';
            case 'B' -> '8';
            case 'Z', 'z' -> '2';
            default -> Character.toUpperCase(character);
        };
    }

    private static String wordBefore(String text, int at) {
        int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        int start = end;
        while (start > 0 && at - start < LONGEST_TERM && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String wordAfter(String text, int at) {
        int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        int end = start;
        while (end < text.length() && end - at < LONGEST_TERM && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
