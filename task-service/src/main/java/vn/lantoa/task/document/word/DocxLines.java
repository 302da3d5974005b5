package vn.lantoa.task.document.word;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.block.BulletMarks;
import vn.lantoa.task.document.form.FormLine;
import vn.lantoa.task.document.row.CandidateReader;
import vn.lantoa.task.document.word.style.DocxCounter;
import vn.lantoa.task.document.word.style.DocxLevel;
import vn.lantoa.task.document.word.style.DocxNumbering;
import vn.lantoa.task.document.word.style.DocxSeat;
import vn.lantoa.task.document.word.style.DocxStyles;

/** Makes of each paragraph the line that a reader sees: its number counted, its level among headings known. */
final class DocxLines {

    private static final int BODY_LEVEL = 9;
    private static final int COLUMNS_A_LEVEL = 3;
    /** Twentieths of a point. */
    private static final int COLUMN = 240;

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxCounter counter;

    DocxLines(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
        this.counter = new DocxCounter(numbering);
    }

    boolean isContents(DocxParagraph paragraph) {
        return styles.isContents(paragraph.style());
    }

    /** Empty for a paragraph without words, which counts all the same. */
    Optional<FormLine> line(DocxParagraph paragraph) {
        paragraph.words().spaceMark();
        DocxSeat seat = seat(paragraph);
        Integer list = seat == null ? null : seat.list();
        int level = seat == null ? 0 : Objects.requireNonNullElse(seat.level(), 0);
        String shown = list == null || list == DocxSeat.NONE || !numbering.knows(list) ? "" : counter.next(list, level);
        if (paragraph.words().blank()) {
            return Optional.empty();
        }
        boolean bullet = !shown.isEmpty() && list != null && isBullet(shown, numbering.level(list, level));
        int heading = heading(paragraph);
        if (!bullet && !shown.isEmpty()) {
            paragraph.words().lead(shown + " ");
        }
        char mark = bullet && heading == 0 ? shown.charAt(0) == '+' ? '+' : '-' : 0;
        int indent = shown.isEmpty() ? typedIndent(paragraph) : level * COLUMNS_A_LEVEL;
        return Optional.of(new FormLine(heading, mark, indent, paragraph.words()));
    }

    private static boolean isBullet(String shown, DocxLevel level) {
        return level.isBullet() || shown.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Where the mark of a list that was typed stands, and how far in a paragraph that may go on with an item. */
    private static int typedIndent(DocxParagraph paragraph) {
        String words = paragraph.words().plain().strip();
        if (BulletMarks.startsWithMark(words)) {
            return paragraph.begin() / COLUMN;
        }
        return CandidateReader.number(words).isPresent() ? 0 : paragraph.left() / COLUMN;
    }

    private int heading(DocxParagraph paragraph) {
        Integer own = paragraph.outline();
        Integer level = own != null ? own : styles.outline(paragraph.style());
        return level == null || level >= BODY_LEVEL ? 0 : level + 1;
    }

    private @Nullable DocxSeat seat(DocxParagraph paragraph) {
        DocxSeat own = paragraph.seat();
        DocxSeat styled = styles.list(paragraph.style());
        Integer list = own != null && own.list() != null ? own.list() : styled == null ? null : styled.list();
        if (list == null) {
            return null;
        }
        Integer level = own != null ? own.level() : null;
        if (level == null && styled != null && list.equals(styled.list())) {
            level = styled.level();
        }
        return new DocxSeat(list, level != null ? level : numbering.levelOf(list, paragraph.style()));
    }
}
