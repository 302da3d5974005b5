package vn.lantoa.task.document.outline;

import java.util.List;

import vn.lantoa.task.document.header.HeaderReader;
import vn.lantoa.task.document.header.Issuer;
import vn.lantoa.task.document.header.SignatureReader;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.outline.DocumentPart.Role;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/** Walks the parts through the plan's regions and gives each its place. */
public final class PlanReader {

    private enum Region {
        HEADER,
        PREAMBLE,
        BODY,
        CLOSING,
        RECIPIENTS,
        SIGNATURE
    }

    private final List<DocumentPart> parts;
    private final RegionEnds ends;
    private final HeaderReader header = new HeaderReader();
    private final SignatureReader signature = new SignatureReader();
    private final SectionTree tree = new SectionTree();
    private final ClauseDrafts drafts = new ClauseDrafts();
    private final ClauseNumbering writer = new ClauseNumbering(drafts);
    private Region region = Region.HEADER;

    public PlanReader(List<DocumentPart> parts) {
        this.parts = parts;
        this.ends = RegionEnds.of(parts);
    }

    public DocumentDraft read() {
        for (int i = 0; i < parts.size(); i++) {
            DocumentPart part = parts.get(i);
            region = next(i, part);
            switch (region) {
                case HEADER -> header(part);
                case BODY -> body(part);
                case PREAMBLE, CLOSING -> writer.outside(region == Region.PREAMBLE ? "preamble" : "closing", part);
                case RECIPIENTS -> recipients(part);
                case SIGNATURE -> part.block().lines().forEach(line -> signature.accept(Inline.plain(line.text())));
            }
        }
        List<Clause> clauses = drafts.build();
        return new DocumentDraft(header, header.header(signature.signature(), Issuer.in(clauses)), tree.all(), clauses);
    }

    public List<Finding> brokenBullets() {
        return drafts.brokenBullets();
    }

    private Region next(int index, DocumentPart part) {
        if (part.is(Role.RECIPIENTS) || part.is(Role.SIGNATURE)) {
            return part.is(Role.RECIPIENTS) ? Region.RECIPIENTS : Region.SIGNATURE;
        }
        if (part.isNumberedHeading()) {
            return Region.BODY;
        }
        return switch (region) {
            case HEADER -> afterHeader(index, part);
            case PREAMBLE -> startsBody(index, part) ? Region.BODY : Region.PREAMBLE;
            case BODY -> index == ends.closing() ? Region.CLOSING : Region.BODY;
            case CLOSING -> part.is(Role.HEADING) ? Region.BODY : Region.CLOSING;
            case RECIPIENTS -> part.is(Role.HEADING) ? Region.SIGNATURE : Region.RECIPIENTS;
            case SIGNATURE -> part.is(Role.ITEM) && writer.hasRecipients() ? Region.RECIPIENTS : Region.SIGNATURE;
        };
    }

    private Region afterHeader(int index, DocumentPart part) {
        if (part.is(Role.HEADING)) {
            return !ends.numbered() && header.titleComplete() ? Region.BODY : Region.HEADER;
        }
        if (part.is(Role.ITEM) || part.is(Role.PARAGRAPH) && isPreamble(part)) {
            return startsBody(index, part) ? Region.BODY : Region.PREAMBLE;
        }
        return Region.HEADER;
    }

    private boolean startsBody(int index, DocumentPart part) {
        return part.is(Role.HEADING) || part.is(Role.ITEM) && index > ends.lastHeading();
    }

    private boolean isPreamble(DocumentPart part) {
        boolean headerLines =
                part.block().lines().stream().anyMatch(line -> HeaderReader.isHeaderLine(Inline.plain(line.text())));
        return Labels.isLegalBasis(part.text()) || !headerLines && Words.endsWithAny(part.text(), ".;:,");
    }

    /** A legal basis that follows the title without an empty line ends the header inside the block. */
    private void header(DocumentPart part) {
        List<SourceLine> lines = part.block().lines();
        for (int i = 0; i < lines.size(); i++) {
            String words = Inline.plain(lines.get(i).text());
            if (Labels.isLegalBasis(words)) {
                region = Region.PREAMBLE;
                List<String> rest = lines.subList(i, lines.size()).stream()
                        .map(SourceLine::text)
                        .toList();
                writer.outside("preamble", part, Inline.plain(String.join(" ", rest)));
                return;
            }
            if (part.is(Role.ROW)) {
                List.of(words.split("; ")).forEach(cell -> header.accept(cell, false));
            } else {
                header.accept(words, part.is(Role.HEADING));
            }
        }
    }

    private void body(DocumentPart part) {
        if (part.is(Role.HEADING)) {
            writer.enter(tree.open(part));
            if (!part.text().isEmpty()) {
                writer.paragraph(part);
            }
        } else {
            writer.inSection(part);
        }
    }

    private void recipients(DocumentPart part) {
        if (!part.is(Role.RECIPIENTS)) {
            writer.recipient(part);
            return;
        }
        drafts.close();
        List<SourceLine> lines = part.block().lines();
        for (SourceLine line : lines) {
            String words = Inline.plain(line.text());
            boolean label = Labels.isRecipients(Excerpt.head(words, Excerpt.LONGEST));
            for (String entry : label ? Labels.afterColon(words).split("(?<=;)") : new String[] {words}) {
                writer.recipient(part, entry.strip());
            }
        }
    }
}
