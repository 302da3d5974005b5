package vn.lantoa.reporting.provenance;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;

/** The forms of an answer, by the names that the parameter {@code format} takes. */
public enum ProvenanceForm {
    json(MediaType.APPLICATION_JSON_TYPE),
    prov(MediaType.valueOf(ProvDocument.TYPE));

    private final MediaType type;

    ProvenanceForm(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /** The forms for the header Accept to choose from. */
    static List<Variant> variants() {
        return Variant.mediaTypes(
                        Arrays.stream(values()).map(ProvenanceForm::type).toArray(MediaType[]::new))
                .build();
    }

    /** The form that is of the type of one of the {@link #variants}. */
    static ProvenanceForm of(Variant variant) {
        return Arrays.stream(values())
                .filter(form -> form.type.isCompatible(variant.getMediaType()))
                .findFirst()
                .orElseThrow();
    }

    Object of(FigureProvenance figure) {
        return this == json ? figure : ProvDocument.of(figure);
    }
}
