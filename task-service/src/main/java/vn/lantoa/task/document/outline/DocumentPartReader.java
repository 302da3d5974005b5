package vn.lantoa.task.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.block.BulletMarks;
import vn.lantoa.task.document.hint.ReadingHints;
import vn.lantoa.task.document.outline.DocumentPart.Role;
import vn.lantoa.task.document.row.Candidate;
import vn.lantoa.task.document.row.Candidate.Style;
import vn.lantoa.task.document.row.CandidateReader;
import vn.lantoa.task.document.row.RowReading;
import vn.lantoa.task.document.row.RowVerdicts;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;
import vn.lantoa.task.document.text.Words;

/**
 * Tells headings from list items and text, row by row. A marked heading, a numbered bold line and a Roman numeral with
 * a title are headings. So is the bold lead of a paragraph, as {@code **1. Sở …** là …}: it is the section's title and
 * the beginning of its first clause.
 */
public final class DocumentPartReader {

    static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TITLE_BELOW = 200;

    private final List<Candidate> candidates;
    private final List<RowReading.Seat> seats;
    private final Map<Integer, Boolean> headings;

    private DocumentPartReader(List<Candidate> candidates) {
        this.candidates = candidates;
        this.seats = RowReading.seats(candidates);
        this.headings = RowVerdicts.headings(candidates, seats);
    }

    /** @param hints what an officer says of the blocks */
    public static List<DocumentPart> read(List<Block> blocks, ReadingHints hints) {
        List<Candidate> candidates = blocks.stream()
                .filter(block -> block.is(Block.Form.TABLE) || !block.plain().isEmpty())
                .map(CandidateReader::of)
                .map(hints::said)
                .toList();
        DocumentPartReader reader = new DocumentPartReader(candidates);
        reader.requireHeld(hints);
        return reader.parts();
    }

    /** All numbers of a row are the same, so what is said of its lines must be. */
    private void requireHeld(ReadingHints hints) {
        for (int i = 0; i < candidates.size(); i++) {
            int row = seats.get(i).row();
            if (candidates.get(i).said() != 0 && row != RowReading.NONE) {
                hints.requireHeld(candidates.get(i), headings.getOrDefault(row, false));
            }
        }
    }

    private List<DocumentPart> parts() {
        List<DocumentPart> parts = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            DocumentPart part = part(i);
            while (part.is(Role.HEADING) && titleStandsBelow(part, i + 1)) {
                String title = Words.joined(part.title(), candidates.get(++i).words());
                part = new DocumentPart(
                        Role.HEADING, part.block(), part.numbering(), cut(title), "", part.seat(), part.form());
            }
            parts.add(part);
        }
        return parts;
    }

    private DocumentPart part(int index) {
        Candidate candidate = candidates.get(index);
        Block block = candidate.block();
        if (block.is(Block.Form.TABLE)) {
            return DocumentPart.plain(Role.TABLE, block);
        }
        if (candidate.style() == Style.END) {
            return end(block);
        }
        if (candidate.style() == Style.HEADING) {
            return heading(candidate, Numbering.none(candidate.words()), RowReading.NOWHERE);
        }
        RowReading.Seat seat = seats.get(index);
        if (candidate.number() != null && seat.row() != RowReading.NONE) {
            return headings.getOrDefault(seat.row(), false)
                    ? heading(candidate, candidate.number(), seat)
                    : item(candidate, seat);
        }
        return DocumentPart.plain(block.is(Block.Form.BULLET) ? Role.ITEM : Role.PARAGRAPH, block);
    }

    private static DocumentPart end(Block block) {
        Optional<Numbering> appendix = CandidateReader.appendix(block);
        if (CandidateReader.isRecipients(block)) {
            return DocumentPart.plain(Role.RECIPIENTS, block);
        }
        return appendix.isPresent() && !Labels.isSignature(block.plain())
                ? DocumentPart.heading(block, appendix.get(), cut(block.plain()), "")
                : DocumentPart.plain(Role.SIGNATURE, block);
    }

    private static DocumentPart item(Candidate candidate, RowReading.Seat seat) {
        Numbering number = candidate.numbering();
        Block block = candidate.block();
        return number.rest().isEmpty()
                ? DocumentPart.plain(Role.PARAGRAPH, block)
                : new DocumentPart(
                        Role.ITEM, block, number, "", number.rest(), seat, lead(block.plain(), number.rest()));
    }

    private static DocumentPart heading(Candidate candidate, Numbering number, RowReading.Seat seat) {
        Block block = candidate.block();
        boolean title = Candidate.isTitle(candidate.words());
        String whole = CandidateReader.number(BulletMarks.without(block.plain()))
                .map(Numbering::rest)
                .orElse(candidate.words());
        boolean runIn = candidate.style() == Style.LEAD;
        boolean sentence = !title
                && candidate.style() != Style.HEADING
                && !candidate.words().isEmpty();
        boolean tooLong = candidate.words().length() > LONGEST_TITLE;
        String text = runIn || sentence || tooLong ? whole : "";
        String words = sentence ? Excerpt.label(candidate.words()) : candidate.words();
        return new DocumentPart(Role.HEADING, block, number, cut(words), text, seat, lead(block.plain(), whole));
    }

    /** The title in at most so many characters, without a colon at its end. */
    private static String cut(String title) {
        String bare =
                title.endsWith(":") ? title.substring(0, title.length() - 1).strip() : title;
        return Excerpt.head(bare, LONGEST_TITLE);
    }

    private static String lead(String plain, String rest) {
        return plain.endsWith(rest) ? plain.substring(0, plain.length() - rest.length()) : plain;
    }

    /** A bold title whose second half, in bold letters too, starts small. */
    private static boolean goesOnSmall(DocumentPart part, Candidate below) {
        return below.style() == Style.HEADING
                && part.isNumberedHeading()
                && part.block().hashes() == 0
                && below.block().hashes() == 0
                && Words.startsSmall(below.words());
    }

    /** {@code Chương I} or {@code Phụ lục 1} alone, its title in the line below. */
    private boolean titleStandsBelow(DocumentPart part, int next) {
        Kind kind = part.numbering().kind();
        if (part.text().isEmpty() && next < candidates.size() && goesOnSmall(part, candidates.get(next))) {
            return true;
        }
        boolean bare = kind == Kind.APPENDIX || part.title().isEmpty() && (kind.isNamed() || kind == Kind.ROMAN);
        if (!bare || !part.text().isEmpty() || next >= candidates.size()) {
            return false;
        }
        Candidate below = candidates.get(next);
        Block block = below.block();
        boolean heading = below.style() == Style.HEADING
                && (block.hashes() == 0 || block.hashes() == part.block().hashes());
        boolean line = below.style() == Style.TEXT
                && block.is(Block.Form.TEXT)
                && below.words().length() <= LONGEST_TITLE_BELOW
                && Words.startsCapital(below.words())
                && Candidate.isTitle(below.words())
                && !below.words().endsWith(":");
        return heading || line;
    }
}
