package vn.lantoa.task.document.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.row.Candidate.Style;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;
import vn.lantoa.task.document.text.Words;

/**
 * Whether a row's numbers are headings or items: all of a row are the same. One marked number makes the whole row
 * headings; without, it counts how many read like titles with something below them, the first one twice.
 */
public final class RowVerdicts {

    /** More than all that a document can say. */
    private static final double SAID = 1e9;

    private static final double SAID_OF_A_LINE = 1e15;
    private static final double SURE = 100;
    private static final double MARKED = 4;

    private final List<Candidate> candidates;
    private final List<RowReading.Seat> seats;
    private final Map<Integer, Double> scores = new HashMap<>();
    private final double bias;

    private RowVerdicts(List<Candidate> candidates, List<RowReading.Seat> seats) {
        this.candidates = candidates;
        this.seats = seats;
        this.bias = bias(candidates);
    }

    /** For each row whether it is of headings. */
    public static Map<Integer, Boolean> headings(List<Candidate> candidates, List<RowReading.Seat> seats) {
        RowVerdicts verdicts = new RowVerdicts(candidates, seats);
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i).row() != RowReading.NONE) {
                verdicts.count(i);
            }
        }
        Map<Integer, Boolean> headings = new HashMap<>();
        verdicts.scores.forEach((row, score) -> headings.put(row, score > 0));
        return headings;
    }

    private void count(int index) {
        Candidate candidate = candidates.get(index);
        Double before = scores.get(seats.get(index).row());
        double score = score(candidate, index + 1 < candidates.size() ? candidates.get(index + 1) : null);
        double weighted =
                before == null ? score * 2 + (candidate.style().isMarked() ? 0 : biasAgainst(candidate)) : score;
        double said = candidate.said() * (Math.abs(candidate.said()) > 1 ? SAID_OF_A_LINE : SAID);
        scores.merge(seats.get(index).row(), weighted + said, Double::sum);
    }

    /** Several numbers with stops, as 1.1, are seldom a list. */
    private double biasAgainst(Candidate candidate) {
        return candidate.numbering().parts().size() > 1 ? bias / 3 : bias;
    }

    private static double score(Candidate candidate, @Nullable Candidate next) {
        if (candidate.numbering().kind().isNamed() || candidate.numbering().kind() == Kind.APPENDIX) {
            return SURE;
        }
        if (candidate.style().isMarked()) {
            return candidate.isTitle() || candidate.style() == Style.HASH ? SURE : MARKED;
        }
        if (candidate.style() == Style.DASHED) {
            return -3;
        }
        String words = candidate.words();
        if (!candidate.isTitle()) {
            return Words.endsWithAny(words, ";,") ? -1.5 : -1;
        }
        Below below = Below.of(candidate.numbering(), next);
        if (words.endsWith(":")) {
            return below == Below.LIST ? 1 : below == Below.NUMBERS ? 0.5 : -0.5;
        }
        return below == Below.NOTHING ? -0.5 : 1.5;
    }

    /** Where the same kind of number is marked as heading elsewhere, a plain one is less likely to be one. */
    private static double bias(List<Candidate> candidates) {
        int bold = 0;
        int plain = 0;
        for (Candidate candidate : candidates) {
            Numbering number = candidate.number();
            if (number == null || !Set.of(Kind.DECIMAL, Kind.LETTER).contains(number.kind())) {
                continue;
            }
            if (candidate.style() == Style.HASH) {
                return -6;
            }
            bold += candidate.style().isMarked() ? 1 : 0;
            plain += candidate.style() == Style.PLAIN && candidate.isTitle() ? 1 : 0;
        }
        return bold >= 2 && bold >= plain ? -3 : 0;
    }

    /** What follows a number. */
    private enum Below {
        LIST,
        NUMBERS,
        PROSE,
        NOTHING;

        static Below of(Numbering number, @Nullable Candidate next) {
            if (next == null || next.style() == Style.END || next.style() == Style.HEADING) {
                return NOTHING;
            }
            Block block = next.block();
            Numbering other = next.number();
            if (other == null) {
                boolean list = block.is(Block.Form.BULLET) || block.is(Block.Form.TABLE);
                return list ? LIST : Words.startsSmall(Excerpt.head(block.plain(), 80)) ? NOTHING : PROSE;
            }
            boolean deeper = other.rank() > number.rank() || number.kind() == Kind.LETTER && other.value() == 1;
            return next.style() == Style.DASHED ? LIST : deeper ? NUMBERS : NOTHING;
        }
    }
}
