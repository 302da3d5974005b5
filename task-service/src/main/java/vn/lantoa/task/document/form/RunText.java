package vn.lantoa.task.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.RunPiece.Emphasis;

/**
 * A paragraph of runs, written with the marks that stand for emphasis: two asterisks for bold, one for italic letters.
 * Characters that would be marks are escaped. Tabulators and line breaks stay, no emphasis reaches over them.
 */
public final class RunText {

    /** What a list's items begin with: a symbol, or a number. */
    private static final Pattern MARK = Pattern.compile(
            "[^\\p{L}\\p{N}\\s]|[oØ§vü]|\\d{1,3}(?:\\.\\d{1,3}){1,4}|(?:Điều|Chương|Mục|Phần) [\\dIVX]{1,5}[.:]?"
                    + "|\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|\\p{L}|[IVXLivxl]{1,6})[.)/:]{1,2}");

    private static final int LONGEST_MARK = 24;

    private final List<RunPiece> pieces = new ArrayList<>();
    private final PlainLetters letters = new PlainLetters();

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
        letters.count(text);
        RunPiece added = new RunPiece(text, emphasis);
        int last = pieces.size() - 1;
        RunPiece above = last < 0 ? null : pieces.get(last);
        if (above != null && !above.isBreak() && !added.isBreak() && above.emphasis() == emphasis) {
            above.append(text);
        } else if (joinsOverSpace(last, emphasis)) {
            pieces.get(last - 1).append(pieces.remove(last).text() + text);
        } else {
            pieces.add(added);
        }
    }

    /** Blanks between two pieces of the same emphasis have it too. */
    private boolean joinsOverSpace(int last, Emphasis emphasis) {
        return last > 0
                && emphasis != Emphasis.NONE
                && pieces.get(last - 1).emphasis() == emphasis
                && !pieces.get(last).isBreak()
                && pieces.get(last).blank();
    }

    /** Makes tabulators behind the mark or number that the paragraph begins with a space, as a reader sees it. */
    public void spaceMark() {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < pieces.size() && head.length() <= LONGEST_MARK; i++) {
            RunPiece piece = pieces.get(i);
            String mark = head.toString().strip();
            if (piece.isTabulator() && MARK.matcher(mark).matches()) {
                spaceFrom(i);
                return;
            }
            if (piece.isBreak() && !mark.isEmpty()) {
                return;
            }
            head.append(piece.length() > LONGEST_MARK ? "…".repeat(LONGEST_MARK + 1) : piece.text());
        }
    }

    private void spaceFrom(int tabulator) {
        List<RunPiece> old = List.copyOf(pieces);
        pieces.clear();
        boolean inMark = true;
        for (int i = 0; i < old.size(); i++) {
            RunPiece piece = old.get(i);
            inMark &= i <= tabulator || piece.isTabulator();
            if (i == tabulator) {
                piece(" ", Emphasis.NONE);
            } else if (i < tabulator || !inMark) {
                piece(piece.text(), piece.emphasis());
            }
        }
    }

    /** Puts words before the first ones, set as these are: the number of a list. */
    public void lead(String words) {
        String clean = PlainLetters.of(words);
        for (int i = 0; i < pieces.size(); i++) {
            RunPiece piece = pieces.get(i);
            if (!piece.blank()) {
                pieces.set(i, new RunPiece(clean + piece.text().stripLeading(), piece.emphasis()));
                return;
            }
        }
        pieces.add(new RunPiece(clean, Emphasis.NONE));
    }

    /** Adds the pieces of a paragraph that goes on with this one. */
    public void append(RunText next) {
        next.pieces.forEach(piece -> piece(piece.text(), piece.emphasis()));
    }

    public boolean blank() {
        return pieces.stream().allMatch(RunPiece::blank);
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
            RunPiece piece = pieces.get(i);
            String text = piece.text();
            Emphasis emphasis = isClear(i) ? piece.emphasis() : Emphasis.NONE;
            String core = text.strip();
            int start = core.isEmpty() ? 0 : text.indexOf(core);
            boolean plain = emphasis == Emphasis.NONE || !piece.written();
            marked.append(text, 0, start)
                    .append(plain ? "" : emphasis.mark())
                    .append(escaped(plain ? text.substring(start) : core))
                    .append(plain ? "" : emphasis.mark())
                    .append(plain ? "" : text.substring(start + core.length()));
        }
        return marked.toString();
    }

    /** Whether marks around the piece are read as such: they touch no other mark and stand between no figures. */
    private boolean isClear(int index) {
        RunPiece piece = pieces.get(index);
        return isClear(piece, index > 0 ? pieces.get(index - 1) : null, true)
                && isClear(piece, index + 1 < pieces.size() ? pieces.get(index + 1) : null, false);
    }

    private static boolean isClear(RunPiece piece, @Nullable RunPiece other, boolean before) {
        if (other == null) {
            return true;
        }
        char own = before ? piece.first() : piece.last();
        char near = before ? other.last() : other.first();
        boolean apart = Character.isWhitespace(own) || Character.isWhitespace(near);
        boolean figures = Character.isDigit(own) && Character.isDigit(near);
        boolean marks = piece.emphasis() == Emphasis.ITALIC && other.emphasis() != Emphasis.NONE;
        return apart || !figures && !marks;
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
