package vn.lantoa.task.document.outline;

import java.util.List;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.header.HeaderLines;
import vn.lantoa.task.document.header.HeaderReader;
import vn.lantoa.task.document.header.SignatureReader;
import vn.lantoa.task.document.outline.DocumentPart.Role;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/** In which region each part stands, decided by what it is, by what stands around it and by what is known so far. */
final class Regions {

    private static final int LONGEST_TITLE_LINE = 220;

    private final List<DocumentPart> parts;
    private final RegionEnds ends;
    private final HeaderReader header;
    private final SignatureReader signature;
    private final ClauseNumbering writer;
    private Region region = Region.HEADER;
    private int lastTitle = -2;

    Regions(List<DocumentPart> parts, HeaderReader header, SignatureReader signature, ClauseNumbering writer) {
        this.parts = parts;
        this.ends = RegionEnds.of(parts);
        this.header = header;
        this.signature = signature;
        this.writer = writer;
    }

    void inBody() {
        region = Region.BODY;
    }

    void inPreamble() {
        region = Region.PREAMBLE;
    }

    /** Whether a document may be attached here: the first one has had its say. */
    boolean mayAttach() {
        return region != Region.HEADER && region != Region.PREAMBLE;
    }

    /** Whether the word for the kind of document is still to come, so that headings before it are letterhead. */
    boolean typeAhead() {
        return ends.type() && !header.typeKnown();
    }

    /** The region of the part; FORMULA and ANNEX hold for it alone. */
    Region enter(int index) {
        DocumentPart part = parts.get(index);
        Region next = next(index, part);
        if (next == Region.FORMULA || next == Region.ANNEX) {
            return next;
        }
        region = next;
        lastTitle = region == Region.HEADER && part.is(Role.HEADING) ? index : lastTitle;
        return region;
    }

    private Region next(int index, DocumentPart part) {
        if (part.is(Role.RECIPIENTS) || part.is(Role.SIGNATURE) && region != Region.HEADER) {
            return part.is(Role.RECIPIENTS) ? Region.RECIPIENTS : Region.SIGNATURE;
        }
        if (part.isNumberedHeading()) {
            return Region.BODY;
        }
        return switch (region) {
            case HEADER -> afterHeader(index, part);
            case PREAMBLE -> afterPreamble(index, part);
            case CLOSING -> part.is(Role.HEADING) ? Region.BODY : Region.CLOSING;
            case RECIPIENTS -> afterRecipients(index, part);
            case SIGNATURE -> afterSignature(index, part);
            default -> index == ends.closing() ? Region.CLOSING : Region.BODY;
        };
    }

    private Region afterPreamble(int index, DocumentPart part) {
        if (HeaderLines.isEnactment(
                part.block().is(Block.Form.TABLE) ? "" : part.block().plain())) {
            return Region.FORMULA;
        }
        return startsBody(index, part) ? Region.BODY : Region.PREAMBLE;
    }

    private Region afterRecipients(int index, DocumentPart part) {
        if (part.is(Role.TABLE)) {
            return Region.ANNEX;
        }
        if (part.is(Role.HEADING)) {
            return headingBehind(index, part);
        }
        boolean body = part.is(Role.PARAGRAPH)
                && Words.capitals(part.text())
                && index + 1 < parts.size()
                && parts.get(index + 1).is(Role.SIGNATURE);
        return body ? Region.SIGNATURE : Region.RECIPIENTS;
    }

    private Region afterSignature(int index, DocumentPart part) {
        boolean prose =
                part.is(Role.PARAGRAPH) && Words.endsWithAny(part.text(), ".;:") && !Words.capitals(part.text());
        if (part.is(Role.TABLE) || prose && signature.isComplete()) {
            return Region.ANNEX;
        }
        if (part.is(Role.ITEM)) {
            return writer.hasRecipients() ? Region.RECIPIENTS : Region.ANNEX;
        }
        return part.is(Role.HEADING) ? headingBehind(index, part) : Region.SIGNATURE;
    }

    /** An unnumbered heading behind the signature is a name or an office, save with text right below it. */
    private Region headingBehind(int index, DocumentPart part) {
        int behind = index + 1;
        while (behind + 1 < parts.size() && behind <= index + 2 && isRemark(parts.get(behind))) {
            behind++;
        }
        DocumentPart next = behind < parts.size() ? parts.get(behind) : part;
        boolean content = next.is(Role.TABLE)
                || next.is(Role.ITEM)
                || next.is(Role.PARAGRAPH) && next.text().endsWith(".");
        return content && part.block().is(Block.Form.HEADING) || next.is(Role.TABLE) ? Region.BODY : Region.SIGNATURE;
    }

    /** As {@code (Kèm theo Kế hoạch số 9/KH-UBND)} below an annex's title. */
    private static boolean isRemark(DocumentPart part) {
        return part.is(Role.PARAGRAPH)
                && part.text().startsWith("(")
                && part.text().endsWith(")");
    }

    private Region afterHeader(int index, DocumentPart part) {
        if (part.is(Role.HEADING)) {
            return typeAhead() || !header.titleKnown() || continuesTitle(index) ? Region.HEADER : Region.BODY;
        }
        if (part.is(Role.TABLE)) {
            return header.titleKnown() ? index > ends.lastHeading() ? Region.BODY : Region.PREAMBLE : Region.HEADER;
        }
        if (header.typeKnown() && HeaderLines.isEnactment(part.text())) {
            return Region.FORMULA;
        }
        if (part.is(Role.ITEM) || part.is(Role.PARAGRAPH) && isPreamble(part)) {
            return startsBody(index, part) ? Region.BODY : Region.PREAMBLE;
        }
        return Region.HEADER;
    }

    /** A heading right below one of the title: more of it when the title is short, or when the preamble follows. */
    private boolean continuesTitle(int index) {
        DocumentPart next = index + 1 < parts.size() ? parts.get(index + 1) : parts.get(index);
        boolean content =
                next.is(Role.ITEM) || next.is(Role.TABLE) || next.is(Role.HEADING) && !next.isNumberedHeading();
        boolean basis = !next.is(Role.TABLE) && Labels.isLegalBasis(next.text());
        return lastTitle == index - 1 && (basis || (ends.numbered() ? !content : !header.titleComplete()));
    }

    private boolean startsBody(int index, DocumentPart part) {
        return part.is(Role.HEADING) || part.is(Role.ITEM) && index > ends.lastHeading();
    }

    private boolean isPreamble(DocumentPart part) {
        String text = part.text();
        if (Labels.isLegalBasis(text) && (header.titleKnown() || Words.endsWithAny(text, ".;:,"))) {
            return true;
        }
        List<String> lines = part.block().lines().stream()
                .map(SourceLine::text)
                .map(Inline::plain)
                .toList();
        boolean titleFirst = header.typeKnown() && !header.titleKnown() && !Words.endsWithAny(lines.get(0), ".;:,");
        if (titleFirst || lines.stream().anyMatch(HeaderLines::isHeaderLine)) {
            return false;
        }
        boolean set =
                header.titleKnown() && header.titleMarked() && part.block().afterGap();
        boolean tooLong = header.titleKnown() && text.length() > LONGEST_TITLE_LINE;
        return Words.endsWithAny(text, ".;:,") || set || tooLong;
    }
}
