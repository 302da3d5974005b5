package vn.lantoa.reporting.report.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.seal.SealedContent;
import vn.lantoa.reporting.report.seal.Snapshot;

/** A sealed dataset as a record of DCAT 3 in JSON-LD: its editions lead to each other, and to the current one. */
final class DcatRecord {

    static final String TYPE = "application/ld+json";

    private static final Map<String, Object> CONTEXT = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "adms", "http://www.w3.org/ns/adms#",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private DcatRecord() {}

    static Map<String, Object> of(Snapshot snapshot, SealedContent sealed, DatasetEdition edition, byte[] csv) {
        Dataset dataset = sealed.dataset();
        Map<String, Object> dcat = new LinkedHashMap<>();
        dcat.put("@context", CONTEXT);
        dcat.put("@id", name(snapshot.id()));
        dcat.put("@type", "dcat:Dataset");
        dcat.put("dct:identifier", snapshot.number());
        dcat.put("dct:title", List.of(new TreeMap<>(Map.of("@value", sealed.title(), "@language", "vi"))));
        dcat.put("dct:issued", typed(snapshot.sealedAt().toString(), "xsd:dateTime"));
        dcat.put(
                "dct:temporal",
                new TreeMap<>(Map.of(
                        "@type",
                        "dct:PeriodOfTime",
                        "dcat:startDate",
                        typed(dataset.firstDay().toString(), "xsd:date"),
                        "dcat:endDate",
                        typed(dataset.lastDay().toString(), "xsd:date"))));
        dcat.put("dcat:version", snapshot.number());
        dcat.put("adms:status", edition.status());
        dcat.put(
                "dcat:isVersionOf",
                new TreeMap<>(
                        Map.of("@id", series(edition.first()), "dcat:hasCurrentVersion", link(edition.current()))));
        link(dcat, "dcat:previousVersion", edition.previous());
        link(dcat, "dct:isReplacedBy", edition.next());
        dcat.put(
                "dcat:distribution",
                List.of(
                        distribution(DatasetCsv.FILE, DatasetCsv.TYPE, Sha256.of(csv)),
                        distribution(
                                "../../reports/" + snapshot.reportId() + "/renditions/json",
                                "application/json",
                                snapshot.sha256())));
        return dcat;
    }

    private static String name(UUID snapshot) {
        return "urn:uuid:" + snapshot;
    }

    /** Named after its first edition: what is an edition of what is said where editions are read. */
    private static String series(UUID first) {
        return "urn:lantoa:report/" + first;
    }

    private static Map<String, Object> typed(String value, String type) {
        return new TreeMap<>(Map.of("@value", value, "@type", type));
    }

    private static Map<String, Object> link(UUID snapshot) {
        return Map.of("@id", name(snapshot));
    }

    private static void link(Map<String, Object> dcat, String relation, @Nullable UUID snapshot) {
        if (snapshot != null) {
            dcat.put(relation, link(snapshot));
        }
    }

    /** The checksum of JSON is that of the bytes that were sealed, which are what is downloaded. */
    private static Map<String, Object> distribution(String at, String type, String sha256) {
        return new TreeMap<>(Map.of(
                "@type",
                "dcat:Distribution",
                "dcat:downloadURL",
                Map.of("@id", at),
                "dcat:mediaType",
                type,
                "spdx:checksum",
                new TreeMap<>(Map.of("spdx:algorithm", "sha256", "spdx:checksumValue", sha256))));
    }
}
