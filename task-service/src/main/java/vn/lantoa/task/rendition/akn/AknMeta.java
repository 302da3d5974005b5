package vn.lantoa.task.rendition.akn;

import java.time.LocalDate;
import java.util.Locale;

import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.Signature;
import vn.lantoa.task.rendition.form.XmlOutput;

/** The block {@code meta}: identification as work, expression and manifestation, life cycle, times, references. */
final class AknMeta {

    static final String MAIN = "main";

    private static final String SOURCE = "#lantoa";

    private final XmlOutput xml;
    private final Header header;
    private final AknIdentity identity;

    AknMeta(XmlOutput xml, Header header, AknIdentity identity) {
        this.xml = xml;
        this.header = header;
        this.identity = identity;
    }

    /**
     * Writes it; an attachment refers to what the main document's tells.
     *
     * @param component the part of the work: {@link #MAIN}, or an attachment
     */
    void write(String component) {
        xml.open("meta");
        identification(component);
        if (component.equals(MAIN)) {
            times();
            references();
        }
        xml.close();
    }

    private void identification(String component) {
        String work = identity.work(header);
        String expression = work + "/vie@" + identity.day(header);
        xml.open("identification", "source", SOURCE);
        xml.open("FRBRWork");
        level(work + "/!" + component, work, "issued");
        xml.empty("FRBRcountry", "value", "vn");
        xml.empty("FRBRsubtype", "value", AknIdentity.plain(header.docType()));
        if (header.number() != null) {
            String symbol = header.symbol() == null ? "" : "/" + header.symbol();
            xml.empty("FRBRnumber", "value", header.number() + symbol);
        }
        if (!header.title().isEmpty()) {
            xml.empty("FRBRname", "value", header.title());
        }
        xml.close().open("FRBRExpression");
        level(expression + "/!" + component, expression, "issued");
        xml.empty("FRBRlanguage", "language", "vie").close().open("FRBRManifestation");
        level(expression + "/!" + component + ".akn", expression + ".akn", "generated");
        xml.empty("FRBRformat", "value", "application/akn+xml").close().close();
    }

    private void level(String self, String uri, String dated) {
        xml.empty("FRBRthis", "value", self).empty("FRBRuri", "value", uri);
        xml.empty("FRBRdate", "date", identity.day(header).toString(), "name", dated);
        xml.empty("FRBRauthor", "href", "#issuer", "as", "#author");
    }

    private void times() {
        LocalDate day = identity.day(header);
        xml.open("lifecycle", "source", SOURCE);
        event("e1", day, "generation");
        event("e2", identity.startOn(), "generation");
        event("e3", identity.endOn(), "repeal");
        xml.close().open("temporalData", "source", SOURCE).open("temporalGroup", "eId", "tmpg_1");
        xml.empty("timeInterval", "start", "#e2", "end", "#e3", "refersTo", "#efficacy")
                .close()
                .close();
    }

    private void event(String id, LocalDate day, String type) {
        xml.empty("eventRef", "eId", id, "date", day.toString(), "source", "#work", "type", type);
    }

    private void references() {
        xml.open("references", "source", SOURCE);
        xml.empty("original", "eId", "work", "href", identity.work(header), "showAs", shown(header.title()));
        xml.empty("TLCOrganization", "eId", "lantoa", "href", AknIdentity.organisation("lan tỏa"), "showAs", "Lan Tỏa");
        String issuer = header.issuer();
        xml.empty(
                "TLCOrganization",
                "eId",
                "issuer",
                "href",
                AknIdentity.organisation(issuer),
                "showAs",
                issuer == null ? "…" : issuer);
        Signature signature = header.signature();
        if (signature != null && signature.name() != null) {
            String person = "/akn/ontology/person/vn/"
                    + AknIdentity.plain(signature.name()).toLowerCase(Locale.ROOT);
            xml.empty("TLCPerson", "eId", "signer", "href", person, "showAs", signature.name());
        }
        xml.empty("TLCConcept", "eId", "efficacy", "href", "/akn/ontology/concept/efficacy", "showAs", "Hiệu lực");
        xml.empty("TLCRole", "eId", "author", "href", "/akn/ontology/role/author", "showAs", "Cơ quan ban hành");
        xml.close();
    }

    private static String shown(String words) {
        return words.isEmpty() ? "…" : words;
    }
}
