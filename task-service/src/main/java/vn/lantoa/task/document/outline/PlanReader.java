package vn.lantoa.task.document.outline;

import java.util.ArrayList;
import java.util.List;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.block.RecipientLines;
import vn.lantoa.task.document.header.HeaderLines;
import vn.lantoa.task.document.header.HeaderReader;
import vn.lantoa.task.document.header.Issuer;
import vn.lantoa.task.document.header.SignatureReader;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.outline.DocumentPart.Role;
import vn.lantoa.task.document.row.RowReading;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.SourceLine;

/** Walks the parts through the document's regions and gives each its place. */
public final class PlanReader {

    private final List<DocumentPart> parts;
    private final Regions regions;
    private final HeaderReader header = new HeaderReader();
    private final SignatureReader signature = new SignatureReader();
    private final SectionTree tree = new SectionTree();
    private final ClauseDrafts drafts = new ClauseDrafts();
    private final ClauseNumbering writer = new ClauseNumbering(drafts);
    private final List<String> forms = new ArrayList<>();
    private Region before = Region.HEADER;
    private final List<String> unplaced = new ArrayList<>();
    private final TableClauses tables = new TableClauses(tree, writer, forms, unplaced);

    /** @param title the title where it is known before, else empty */
    public PlanReader(List<DocumentPart> parts, String title) {
        this.parts = parts;
        this.header.knowsTitle(title);
        this.regions = new Regions(parts, header, signature, writer);
    }

    public DocumentDraft read() {
        int index = 0;
        while (index < parts.size()) {
            AttachedTitle attached = regions.mayAttach() ? AttachedTitle.at(parts, index) : null;
            if (attached != null) {
                attach(attached);
                index = attached.end();
            } else {
                place(parts.get(index), regions.enter(index));
                index++;
            }
        }
        List<Clause> clauses = drafts.build();
        forms.addAll(header.forms());
        unplaced.addAll(0, header.unplaced());
        return new DocumentDraft(
                header, header.header(signature.signature(), Issuer.in(clauses)), tree.all(), clauses, forms, unplaced);
    }

    /** What was seen while reading: clauses cut in two, headings too deep. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(drafts.brokenBullets());
        findings.addAll(tree.findings());
        return findings;
    }

    private void place(DocumentPart part, Region region) {
        boolean behind = before == Region.SIGNATURE || before == Region.RECIPIENTS;
        if (behind && region == Region.BODY && part.is(Role.HEADING) && !part.isNumberedHeading()) {
            tree.returnTo(null);
        }
        if (behind) {
            tables.behindSignature();
        }
        before = region;
        switch (region) {
            case HEADER -> header(part);
            case FORMULA -> forms.add(part.block().plain());
            case ANNEX -> annex(part);
            case BODY -> body(part);
            case PREAMBLE -> outside("preamble", part);
            case CLOSING -> outside("closing", part);
            case RECIPIENTS -> recipients(part);
            case SIGNATURE -> part.block().lines().forEach(line -> signature(Inline.plain(line.text())));
        }
    }

    private void signature(String words) {
        (signature.accept(words) ? forms : unplaced).add(words);
    }

    private void attach(AttachedTitle attached) {
        forms.add(attached.form());
        Block block = parts.get(attached.start()).block();
        Numbering number = Numbering.attachment(attached.title());
        body(new DocumentPart(Role.HEADING, block, number, attached.title(), attached.text(), RowReading.NOWHERE, ""));
        regions.inBody();
    }

    /** What follows the signature without a title of its own. */
    private void annex(DocumentPart part) {
        tree.returnTo(null);
        body(DocumentPart.heading(part.block(), Numbering.none(""), "", ""));
        regions.inBody();
        body(part);
    }

    private void outside(String name, DocumentPart part) {
        if (part.is(Role.TABLE)) {
            TableClauses.lines(part.block().table()).forEach(line -> writer.outside(name, part, line));
        } else {
            form(part);
            writer.outside(name, part);
        }
    }

    private void header(DocumentPart part) {
        if (part.is(Role.TABLE)) {
            part.block().table().all().forEach(row -> {
                for (int i = 0; i < row.cells().size(); i++) {
                    header.accept(row.plain(i), false);
                }
            });
            return;
        }
        boolean heading = part.is(Role.HEADING) && !regions.typeAhead();
        List<SourceLine> lines = part.block().lines();
        for (int i = 0; i < lines.size(); i++) {
            String words = Inline.plain(lines.get(i).text());
            if (startsPreamble(words)) {
                preamble(part, lines.subList(i, lines.size()));
                return;
            }
            String next = i + 1 < lines.size() ? Inline.plain(lines.get(i + 1).text()) : "";
            boolean cut = !HeaderLines.isDate(words) && !HeaderLines.isMotto(words);
            if (cut && HeaderLines.isDate(words + " " + next)) {
                words = words + " " + next;
                i++;
            }
            header.accept(words, heading);
        }
    }

    /** A legal basis that follows the title without an empty line ends the header inside the block. */
    private boolean startsPreamble(String words) {
        boolean basis = Labels.isLegalBasis(words);
        return basis && (header.titleKnown() || words.startsWith("C") || words.startsWith("c"));
    }

    private void preamble(DocumentPart part, List<SourceLine> lines) {
        regions.inPreamble();
        List<String> rest = lines.stream().map(SourceLine::text).toList();
        writer.outside("preamble", part, Inline.plain(String.join(" ", rest)));
    }

    /** A number and the mark of a list are placed by being understood. */
    private void form(DocumentPart part) {
        forms.add(part.form());
        forms.add(String.valueOf(part.block().bullet()));
    }

    private void body(DocumentPart part) {
        if (HeaderLines.isEnactment(part.text())) {
            forms.add(part.text());
        } else if (part.is(Role.TABLE)) {
            tables.write(part.block());
        } else if (part.is(Role.HEADING)) {
            form(part);
            writer.enter(tree.open(part));
            if (!part.text().isEmpty()) {
                writer.paragraph(part);
            }
        } else {
            form(part);
            writer.inSection(part);
        }
    }

    private void recipients(DocumentPart part) {
        if (!part.is(Role.RECIPIENTS)) {
            form(part);
            writer.recipient(part);
            return;
        }
        drafts.close();
        for (String words : RecipientLines.of(part.block())) {
            boolean label = Labels.isRecipients(Excerpt.head(words, Excerpt.LONGEST));
            String entries = label ? Labels.afterColon(words) : words;
            forms.add(label ? words.substring(0, words.length() - entries.length()) : "");
            for (String entry : label ? entries.split("(?<=;)") : new String[] {entries}) {
                writer.recipient(part, entry.strip());
            }
        }
    }
}
