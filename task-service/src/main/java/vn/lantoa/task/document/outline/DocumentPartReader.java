package vn.lantoa.task.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.outline.DocumentPart.Role;
import vn.lantoa.task.document.text.Block;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;
import vn.lantoa.task.document.text.PlainHeadings;
import vn.lantoa.task.document.text.Words;

/**
 * Tells headings from list items and text. A marked heading, a numbered bold line and a Roman numeral with a title are
 * headings. So is the bold lead of a paragraph, as {@code **1. Sở …** là …}: the rest of the paragraph is its first
 * clause.
 */
public final class DocumentPartReader {

    static final int LONGEST_TITLE = 300;

    private final PlainHeadings plainHeadings;
    private final List<DocumentPart> parts = new ArrayList<>();

    private DocumentPartReader(List<Block> blocks) {
        this.plainHeadings = new PlainHeadings(blocks.stream().anyMatch(DocumentPartReader::isMarkedNumber));
    }

    public static List<DocumentPart> read(List<Block> blocks) {
        List<Block> written =
                blocks.stream().filter(block -> !block.plain().isEmpty()).toList();
        DocumentPartReader reader = new DocumentPartReader(written);
        for (int i = 0; i < written.size(); i++) {
            reader.parts.add(reader.part(written.get(i), i + 1 < written.size() ? written.get(i + 1) : null));
        }
        return reader.parts;
    }

    private DocumentPart part(Block block, @Nullable Block next) {
        String plain = block.plain();
        if (block.is(Block.Form.BULLET)) {
            return DocumentPart.plain(Role.ITEM, block);
        }
        if (block.is(Block.Form.ROW)) {
            return DocumentPart.plain(Role.ROW, block);
        }
        if (Labels.isRecipients(Excerpt.head(plain, LONGEST_TITLE)) || isRecipientsList(block)) {
            return DocumentPart.plain(Role.RECIPIENTS, block);
        }
        if (Labels.isSignature(plain)) {
            return DocumentPart.plain(Role.SIGNATURE, block);
        }
        boolean marked = block.is(Block.Form.HEADING) || Inline.allEmphasis(block.marked()) || Words.capitals(plain);
        Optional<Numbering> appendix = Numbering.appendix(plain);
        if (marked && appendix.isPresent()) {
            return heading(block, appendix.get(), plain, "");
        }
        return block.is(Block.Form.HEADING) ? markedHeading(block) : text(block, next);
    }

    private DocumentPart markedHeading(Block block) {
        Numbering numbering = Numbering.of(block.plain()).orElse(Numbering.none(block.plain()));
        return heading(block, numbering, numbering.rest(), "");
    }

    private DocumentPart text(Block block, @Nullable Block next) {
        String marked = block.marked();
        int leadEnd = Inline.emphasisEnd(marked);
        String lead = Inline.plain(marked.substring(0, leadEnd));
        Optional<Numbering> leadNumber = Numbering.of(lead).filter(number -> isTitle(number.rest()));
        if (leadNumber.isPresent()) {
            String rest = Inline.plain(marked.substring(leadEnd));
            return heading(block, leadNumber.get(), leadNumber.get().rest(), withoutLeadMark(rest));
        }
        if (marked.startsWith("**") && Inline.allEmphasis(marked) && isTitle(block.plain())) {
            return heading(block, Numbering.none(block.plain()), block.plain(), "");
        }
        return Numbering.of(block.plain())
                .map(number -> numbered(block, number, next))
                .orElseGet(() -> paragraph(block));
    }

    private DocumentPart numbered(Block block, Numbering number, @Nullable Block next) {
        boolean title = isTitle(number.rest());
        if (title && (Words.capitals(number.rest()) || number.kind() == Kind.ROMAN || number.roman() > 0)) {
            plainHeadings.opened(number);
            return heading(block, number, number.rest(), "");
        }
        if (number.kind() == Kind.ROMAN || number.kind() == Kind.PART) {
            return paragraph(block);
        }
        if (plainHeadings.isHeading(number, title, next)) {
            return title
                    ? heading(block, number, number.rest(), "")
                    : heading(block, number, Excerpt.label(number.rest()), number.rest());
        }
        return number.rest().isEmpty()
                ? paragraph(block)
                : new DocumentPart(Role.ITEM, block, number, "", number.rest());
    }

    private static DocumentPart heading(Block block, Numbering numbering, String title, String text) {
        String bare = Words.endsWithAny(title, ":")
                ? title.substring(0, title.length() - 1).strip()
                : title;
        return new DocumentPart(Role.HEADING, block, numbering, Excerpt.head(bare, LONGEST_TITLE), text);
    }

    private static DocumentPart paragraph(Block block) {
        return DocumentPart.plain(Role.PARAGRAPH, block);
    }

    static boolean isTitle(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_TITLE
                && !Words.endsWithAny(words, ";,")
                && !(words.endsWith(".") && !words.endsWith("..."));
    }

    private static String withoutLeadMark(String rest) {
        int start = 0;
        while (start < rest.length() && ":.,-– ".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        return rest.substring(start);
    }

    private static boolean isRecipientsList(Block block) {
        return Labels.isRecipients(
                Inline.plain(Excerpt.head(block.lines().get(0).text(), Excerpt.LONGEST)));
    }

    private static boolean isMarkedNumber(Block block) {
        if (!block.is(Block.Form.HEADING) && !block.is(Block.Form.TEXT)) {
            return false;
        }
        String marked = block.marked();
        String lead = block.is(Block.Form.HEADING) ? marked : marked.substring(0, Inline.emphasisEnd(marked));
        return Numbering.of(Inline.plain(lead))
                .filter(number -> number.kind() == Kind.DECIMAL || number.kind() == Kind.LETTER)
                .filter(number -> isTitle(number.rest()))
                .isPresent();
    }
}
