package vn.lantoa.media.eligibility.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.address.WebAddress;
import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * What shows how an agency stands to a criterion: a link, a document, or both.
 *
 * @param url an http or https address; it is kept, never fetched
 * @param documentNumber the number of a paper, such as {@code 12/BC-BBD}
 */
@Schema(name = "CriterionEvidence")
@Requires(anyOf = {"url", "documentNumber"})
@Embeddable
public record CriterionEvidence(
        @NotNull @Enumerated(EnumType.STRING) EligibilityCriterion criterion,
        @Size(max = 2000) @Nullable String url,

        @Size(max = 200) @Column(name = "document_number") @Nullable
        String documentNumber,

        @Multiline @Size(max = 1000) @Nullable String note) {

    /** A link is kept as browsers take it; one that they do not open stays as it is, to be refused. */
    public CriterionEvidence {
        url = url == null ? null : WebAddress.of(url).orElse(url);
    }

    boolean namesNothing() {
        return url == null && documentNumber == null;
    }

    boolean linksNowhere() {
        return url != null && WebAddress.of(url).isEmpty();
    }
}
