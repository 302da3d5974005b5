package vn.lantoa.task.document.row;

import java.util.Optional;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.block.BulletMarks;
import vn.lantoa.task.document.row.Candidate.Style;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.NamedNumber;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;
import vn.lantoa.task.document.text.Words;

/** Looks at a block alone: its number, if it has one, and how that is set. */
public final class CandidateReader {

    private static final int SHORT = 120;
    private static final int LONGEST_NUMBER = 16;

    private CandidateReader() {}

    public static Candidate of(Block block) {
        if (block.is(Block.Form.TABLE)) {
            return none(block, Style.TEXT, "");
        }
        if (isRecipients(block)
                || Labels.isSignature(block.plain())
                || appendix(block).isPresent()) {
            return none(block, Style.END, block.plain());
        }
        return switch (block.form()) {
            case HEADING -> heading(block);
            case BULLET -> bullet(block);
            default -> text(block);
        };
    }

    /** The label of the distribution list, alone or with entries. */
    public static boolean isRecipients(Block block) {
        String first = block.is(Block.Form.TABLE) ? "" : block.lines().get(0).text();
        return Labels.isRecipients(Inline.plain(Excerpt.head(first, Excerpt.LONGEST)));
    }

    /** An appendix's heading: marked, or alone in its line. */
    public static Optional<Numbering> appendix(Block block) {
        if (block.is(Block.Form.TABLE) || block.is(Block.Form.BULLET)) {
            return Optional.empty();
        }
        String plain = block.plain();
        boolean marked = block.is(Block.Form.HEADING) || Inline.allEmphasis(block.marked()) || Words.capitals(plain);
        boolean alone = plain.length() < SHORT && Words.startsCapital(plain) && isAppendixLine(plain);
        return marked || alone ? Numbering.appendix(plain) : Optional.empty();
    }

    private static boolean isAppendixLine(String plain) {
        String key = Words.key(plain);
        boolean bare = key.matches("phu luc( (so )?[0-9ivx]{1,4}| [a-e])?");
        return bare || Candidate.isTitle(plain) && plain.matches("(?iu)phụ lục [0-9IVX]{1,4} ?[.:–-] ?\\p{Lu}.*");
    }

    private static Candidate heading(Block block) {
        String words = BulletMarks.without(block.plain());
        return number(words)
                .map(number -> new Candidate(block, number, Style.HASH, number.rest()))
                .orElseGet(() -> none(block, Style.HEADING, words));
    }

    private static Candidate bullet(Block block) {
        Optional<Numbering> number = Numbering.of(block.plain())
                .filter(found -> found.mark() != 0 && found.parts().size() == 1 && found.roman() == 0)
                .filter(found -> found.kind() == Kind.DECIMAL || found.kind() == Kind.LETTER)
                .filter(found -> !found.rest().isEmpty());
        return number.map(found -> new Candidate(block, found, Style.DASHED, found.rest()))
                .orElseGet(() -> none(block, Style.TEXT, block.plain()));
    }

    private static Candidate text(Block block) {
        String marked = block.marked();
        String plain = block.plain();
        int leadEnd = Inline.emphasisEnd(marked);
        String lead = Inline.plain(marked.substring(0, leadEnd));
        Optional<Numbering> ofLead = number(lead)
                .filter(number -> Candidate.isTitle(subject(number)))
                .filter(number -> !Inline.allEmphasis(marked) || Candidate.isTitle(number.rest()));
        if (ofLead.isPresent()) {
            boolean whole = Inline.allEmphasis(marked);
            return new Candidate(block, ofLead.get(), whole ? Style.BOLD : Style.LEAD, subject(ofLead.get()));
        }
        if (marked.startsWith("**")
                && Inline.allEmphasis(marked)
                && Candidate.isTitle(plain)
                && number(plain).isEmpty()) {
            return none(block, Style.HEADING, BulletMarks.without(plain));
        }
        Optional<Numbering> number = number(plain);
        if (number.isEmpty()) {
            return none(block, Style.TEXT, plain);
        }
        Optional<Candidate> bold = boldBehindNumber(block, number.get());
        return bold.orElseGet(() -> new Candidate(
                block, number.get(), style(number.get()), number.get().rest()));
    }

    /** {@code 1. **Sở …** là …}: converters leave the number outside of the bold letters. */
    private static Optional<Candidate> boldBehindNumber(Block block, Numbering number) {
        String marked = block.marked();
        int bold = marked.indexOf("**");
        if (bold <= 0
                || bold > LONGEST_NUMBER
                || !Inline.plain(marked.substring(bold)).equals(number.rest())) {
            return Optional.empty();
        }
        String behind = marked.substring(bold);
        Numbering subject = Numbering.none(Inline.plain(behind.substring(0, Inline.emphasisEnd(behind))));
        Style style = Inline.allEmphasis(behind) ? Style.BOLD : Style.LEAD;
        return Candidate.isTitle(subject(subject))
                ? Optional.of(new Candidate(block, number, style, subject(subject)))
                : Optional.empty();
    }

    private static Style style(Numbering number) {
        boolean title = Candidate.isTitle(number.rest());
        boolean upper = title && (Words.capitals(number.rest()) || number.kind() == Kind.ROMAN || number.roman() > 0);
        return number.kind().isNamed() ? Style.NAMED : upper ? Style.CAPITALS : Style.PLAIN;
    }

    /** The bold words, without the full stop that ends them. */
    private static String subject(Numbering lead) {
        String rest = lead.rest();
        return rest.endsWith(".") && !rest.endsWith("..") ? rest.substring(0, rest.length() - 1) : rest;
    }

    public static Optional<Numbering> number(String plain) {
        return NamedNumber.of(plain).or(() -> Numbering.of(plain));
    }

    private static Candidate none(Block block, Style style, String words) {
        return new Candidate(block, null, style, words);
    }
}
