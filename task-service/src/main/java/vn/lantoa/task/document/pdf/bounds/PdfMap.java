package vn.lantoa.task.document.pdf.bounds;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** The ranges of a map from codes to letters. It is read word by word as it is when the font is: nothing hides. */
final class PdfMap {

    private static final String BEGIN = "beginbfrange";
    private static final int LONGEST_CODE = 8;

    private final PdfMapWords words;
    private long all;

    private PdfMap(byte[] map) {
        this.words = new PdfMapWords(map);
    }

    /** How many codes it has: those of its ranges, and those that are written with a letter or as one. */
    static long codes(byte[] map) {
        return new PdfMap(map).codes();
    }

    private long codes() {
        String word = words.next();
        while (word != null) {
            word = word.equals(BEGIN) ? ranges() : words.next();
        }
        return all + words.codes() / 2;
    }

    /** @return the word that ends them */
    private @Nullable String ranges() {
        while (true) {
            String first = code();
            if (first == null || !PdfMapWords.isCode(first)) {
                return first;
            }
            String last = code();
            if (last == null || !PdfMapWords.isCode(last)) {
                return last;
            }
            String letters = words.next();
            if (letters == null || PdfMapWords.isCode(letters)) {
                all += Math.max(0, (long) number(last) - number(first)) + 1;
            }
        }
    }

    private @Nullable String code() {
        String word = words.next();
        while (word != null && PdfMapWords.isComment(word)) {
            word = words.next();
        }
        return word;
    }

    /** As it is taken: an odd digit stands for sixteen times as much, and the highest bit is a sign. */
    private static int number(String code) {
        String digits = code.substring(1);
        if (digits.length() > LONGEST_CODE || digits.isEmpty()) {
            throw new FormException(FormFault.BROKEN, "a font with codes that are none");
        }
        return Integer.parseUnsignedInt(digits.length() % 2 == 0 ? digits : digits + "0", 16);
    }
}
