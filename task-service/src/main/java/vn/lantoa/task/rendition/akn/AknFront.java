package vn.lantoa.task.rendition.akn;

import java.util.List;
import java.util.Locale;

import vn.lantoa.task.document.basis.LegalBasis;
import vn.lantoa.task.document.basis.LegalBasisReader;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.rendition.form.FormBlock;
import vn.lantoa.task.rendition.form.XmlOutput;

/** What stands above the body: letterhead and title, and the preamble with references to the legal bases. */
final class AknFront {

    private final XmlOutput xml;
    private final Header header;

    AknFront(XmlOutput xml, Header header) {
        this.xml = xml;
        this.header = header;
    }

    static boolean isFront(FormBlock block) {
        return block instanceof FormBlock.LetterheadLine
                || block instanceof FormBlock.DocumentTitle
                || block instanceof FormBlock.Formula
                || block instanceof FormBlock.Prose prose && AknForm.isPreamble(prose.clause());
    }

    void preface(List<FormBlock> blocks) {
        xml.open("preface");
        for (FormBlock block : blocks) {
            if (block instanceof FormBlock.LetterheadLine line) {
                letterhead(line.words());
            } else if (block instanceof FormBlock.DocumentTitle title) {
                xml.open("longTitle").open("p").element("docType", title.kind());
                if (!title.title().isEmpty()) {
                    xml.text(" ").element("docTitle", title.title());
                }
                xml.close().close();
            }
        }
        xml.close();
    }

    private void letterhead(String words) {
        xml.open("p");
        if (words.equals(header.issuer())) {
            xml.element("docAuthority", words);
        } else if (words.startsWith("Số")) {
            xml.element("docNumber", words);
        } else if (header.issuedOn() != null
                && words.endsWith(String.valueOf(header.issuedOn().getYear()))) {
            xml.element("docDate", words, "date", header.issuedOn().toString());
        } else {
            xml.text(words);
        }
        xml.close();
    }

    void preamble(List<FormBlock> blocks) {
        List<FormBlock> own = blocks.stream()
                .filter(AknFront::isFront)
                .filter(block -> block instanceof FormBlock.Formula || block instanceof FormBlock.Prose)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        xml.open("preamble");
        String open = "";
        for (int i = 0; i < own.size(); i++) {
            FormBlock block = own.get(i);
            String group = group(block);
            if (!group.equals(open)) {
                xml.open(group, attributes(block));
            }
            open = group;
            write(block);
            if (i + 1 == own.size() || !group(own.get(i + 1)).equals(group)) {
                xml.close();
                open = "";
            }
        }
        xml.close();
    }

    private static String group(FormBlock block) {
        return block instanceof FormBlock.Prose prose
                ? prose.clause().kind() == ClauseKind.LEGAL_BASIS ? "citations" : "recitals"
                : "formula";
    }

    private static String[] attributes(FormBlock block) {
        return block instanceof FormBlock.Prose prose
                ? new String[] {
                    "eId", group(block) + AknIds.JOINT + prose.clause().path()
                }
                : new String[] {"name", "enactingFormula"};
    }

    private void write(FormBlock block) {
        if (block instanceof FormBlock.Prose prose) {
            Clause clause = prose.clause();
            boolean basis = clause.kind() == ClauseKind.LEGAL_BASIS;
            xml.open(basis ? "citation" : "recital", "eId", AknIds.clause(clause), "wId", clause.path());
            xml.open("p");
            if (clause.label() != null) {
                xml.text(clause.label() + " ");
            }
            words(clause.text());
            xml.close().close();
        } else if (block instanceof FormBlock.Formula formula) {
            xml.element("p", formula.words());
        }
    }

    /** The sentence, with each numbered document that it names as a reference. */
    private void words(String text) {
        int written = 0;
        for (LegalBasis basis : LegalBasisReader.read(text)) {
            if (basis.kind() != null && basis.number() != null && basis.start() >= written) {
                xml.text(text.substring(written, basis.start()));
                xml.element("ref", basis.text(), "href", href(basis.kind(), basis.number(), basis));
                written = basis.start() + basis.text().length();
            }
        }
        xml.text(text.substring(written));
    }

    private static String href(String kind, String number, LegalBasis basis) {
        String kindPart = AknIdentity.plain(kind).toLowerCase(Locale.ROOT);
        String day = basis.issuedOn() == null
                ? String.valueOf(basis.year())
                : basis.issuedOn().toString();
        String when = basis.year() == null ? "" : "/" + day;
        return "/akn/vn/act/" + kindPart + when + "/" + AknIdentity.plain(number);
    }
}
