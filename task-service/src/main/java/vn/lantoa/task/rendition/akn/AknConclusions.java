package vn.lantoa.task.rendition.akn;

import java.util.List;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.rendition.form.FormBlock;
import vn.lantoa.task.rendition.form.SignatureLines;
import vn.lantoa.task.rendition.form.XmlOutput;

/** What ends a document: closing sentences, the distribution list, the signature. */
final class AknConclusions {

    private AknConclusions() {}

    static void write(XmlOutput xml, List<FormBlock> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        xml.open("conclusions");
        for (FormBlock block : blocks) {
            if (block instanceof FormBlock.Prose prose) {
                Clause clause = prose.clause();
                xml.element("p", prose.words(), "eId", AknIds.clause(clause), "wId", clause.path());
            } else if (block instanceof FormBlock.Distribution distribution) {
                recipients(xml, distribution.recipients());
            } else if (block instanceof FormBlock.Signing signing) {
                SignatureLines.of(signing.signature()).forEach(line -> signed(xml, line));
            }
        }
        xml.close();
    }

    private static void recipients(XmlOutput xml, List<Clause> recipients) {
        xml.open("blockList", "eId", "list_" + recipients.get(0).path());
        xml.element("listIntroduction", "Nơi nhận:");
        for (Clause recipient : recipients) {
            xml.open("item", "eId", AknIds.clause(recipient), "wId", recipient.path());
            if (recipient.label() != null) {
                xml.element("num", recipient.label());
            }
            xml.element("p", recipient.text()).close();
        }
        xml.close();
    }

    private static void signed(XmlOutput xml, SignatureLines.Line line) {
        xml.open("p").open("signature");
        if (line.office()) {
            xml.element("role", line.words(), "refersTo", "#author");
        } else {
            xml.element("person", line.words(), "refersTo", "#signer");
        }
        xml.close().close();
    }
}
