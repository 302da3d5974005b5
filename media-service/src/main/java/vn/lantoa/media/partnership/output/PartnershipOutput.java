package vn.lantoa.media.partnership.output;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.RegisterRecord;

/** Something that a partner abroad brought under an agreement. */
@Entity
class PartnershipOutput extends RegisterRecord<PartnershipOutputEntry, PartnershipOutputView> {

    private UUID partnershipId;
    private String title;

    @Enumerated(EnumType.STRING)
    private OutputForm form;

    private LocalDate producedOn;
    private @Nullable String language;
    private String country;
    private long quantity;
    private @Nullable String url;
    private @Nullable String documentNumber;
    private @Nullable String note;
    private @Nullable String withdrawnReason;

    UUID partnershipId() {
        return partnershipId;
    }

    @Override
    public void replaceBy(PartnershipOutputEntry entry) {
        partnershipId = entry.partnershipId();
        title = entry.title();
        form = entry.form();
        producedOn = entry.producedOn();
        language = entry.language();
        country = entry.country();
        quantity = entry.quantity();
        url = entry.url();
        documentNumber = entry.documentNumber();
        note = entry.note();
        withdrawnReason = entry.withdrawnReason();
    }

    @Override
    public PartnershipOutputView view() {
        return new PartnershipOutputView(
                id(),
                code(),
                partnershipId,
                title,
                form,
                producedOn,
                language,
                country,
                quantity,
                url,
                documentNumber,
                note,
                withdrawnReason,
                meta());
    }
}
