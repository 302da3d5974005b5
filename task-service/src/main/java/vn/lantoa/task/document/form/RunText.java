package vn.lantoa.task.document.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of runs, written with the marks that stand for emphasis: two asterisks for bold, one for italic letters.
 * Characters that would be marks are escaped. Tabulators and line breaks stay, no emphasis reaches over them.
 */
public final class RunText {

    private enum Emphasis {
        NONE(""),
        ITALIC("*"),
        BOLD("**");

        private final String mark;

        Emphasis(String mark) {
            this.mark = mark;
        }
    }

    private record Piece(String text, Emphasis emphasis) {

        boolean blank() {
            return text.isBlank();
        }

        boolean written() {
            return text.chars().anyMatch(Character::isLetterOrDigit);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    /** Adds words as they stand in a run. */
    public void add(String raw, boolean bold, boolean italic) {
        Emphasis emphasis = bold ? Emphasis.BOLD : italic ? Emphasis.ITALIC : Emphasis.NONE;
        StringBuilder part = new StringBuilder();
        String text = PlainLetters.of(raw);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\t') {
                piece(part.toString(), emphasis);
                piece(String.valueOf(character), Emphasis.NONE);
                part.setLength(0);
            } else {
                part.append(character);
            }
        }
        piece(part.toString(), emphasis);
    }

    private void piece(String text, Emphasis emphasis) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        Piece above = last < 0 ? null : pieces.get(last);
        if (above != null && !isBreak(above) && !isBreak(text) && above.emphasis() == emphasis) {
            pieces.set(last, new Piece(above.text() + text, emphasis));
        } else if (joinsOverSpace(last, emphasis)) {
            String joined = pieces.get(last - 1).text() + pieces.get(last).text() + text;
            pieces.remove(last);
            pieces.set(last - 1, new Piece(joined, emphasis));
        } else {
            pieces.add(new Piece(text, emphasis));
        }
    }

    /** Blanks between two pieces of the same emphasis have it too. */
    private boolean joinsOverSpace(int last, Emphasis emphasis) {
        return last > 0
                && emphasis != Emphasis.NONE
                && pieces.get(last).blank()
                && !isBreak(pieces.get(last))
                && pieces.get(last - 1).emphasis() == emphasis;
    }

    /** Puts words before the first ones, set as these are: the number of a list. */
    public void lead(String words) {
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).blank()) {
                pieces.set(
                        i,
                        new Piece(
                                words + pieces.get(i).text().stripLeading(),
                                pieces.get(i).emphasis()));
                return;
            }
        }
        pieces.add(new Piece(words, Emphasis.NONE));
    }

    /** Adds the pieces of a paragraph that goes on with this one. */
    public void append(RunText next) {
        next.pieces.forEach(piece -> piece(piece.text(), piece.emphasis()));
    }

    public boolean blank() {
        return pieces.stream().allMatch(Piece::blank);
    }

    /** The words alone. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        pieces.forEach(piece -> plain.append(piece.text()));
        return plain.toString();
    }

    /** The words with their marks. */
    public String marked() {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Emphasis emphasis = isClear(i) ? piece.emphasis() : Emphasis.NONE;
            String core = piece.text().strip();
            int start = core.isEmpty() ? 0 : piece.text().indexOf(core);
            boolean plain = emphasis == Emphasis.NONE || !piece.written();
            marked.append(piece.text(), 0, start)
                    .append(plain ? "" : emphasis.mark)
                    .append(escaped(plain ? piece.text().substring(start) : core))
                    .append(plain ? "" : emphasis.mark)
                    .append(plain ? "" : piece.text().substring(start + core.length()));
        }
        return marked.toString();
    }

    /** Whether marks around the piece are read as such: they touch no other mark and stand between no figures. */
    private boolean isClear(int index) {
        Piece piece = pieces.get(index);
        return isClear(piece, index > 0 ? pieces.get(index - 1) : null, true)
                && isClear(piece, index + 1 < pieces.size() ? pieces.get(index + 1) : null, false);
    }

    private static boolean isClear(Piece piece, @Nullable Piece other, boolean before) {
        if (other == null) {
            return true;
        }
        char own = before ? piece.text().charAt(0) : last(piece);
        char near = before ? last(other) : other.text().charAt(0);
        boolean apart = Character.isWhitespace(own) || Character.isWhitespace(near);
        boolean figures = Character.isDigit(own) && Character.isDigit(near);
        boolean marks = piece.emphasis() == Emphasis.ITALIC && other.emphasis() != Emphasis.NONE;
        return apart || !figures && !marks;
    }

    private static char last(Piece piece) {
        return piece.text().charAt(piece.text().length() - 1);
    }

    private static boolean isBreak(Piece piece) {
        return isBreak(piece.text());
    }

    private static boolean isBreak(String text) {
        return text.equals("\n") || text.equals("\t");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\', '*', '_', '|' -> escaped.append('\\').append(character);
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
