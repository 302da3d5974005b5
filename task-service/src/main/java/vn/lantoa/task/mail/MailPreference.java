package vn.lantoa.task.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.lantoa.platform.data.register.RegisterRecord;

/** Where an agency wants e-mails; its code is the agency's. That it wants none is kept with the address. */
@Entity
class MailPreference extends RegisterRecord<MailPreferenceEntry, MailPreferenceView> {

    private String address;

    @Enumerated(EnumType.STRING)
    private MailLanguage language;

    private boolean optedOut;

    @Override
    public void replaceBy(MailPreferenceEntry entry) {
        address = entry.address();
        language = entry.language() == null ? MailLanguage.VI : entry.language();
        optedOut = Boolean.TRUE.equals(entry.optedOut());
    }

    @Override
    public MailPreferenceView view() {
        return new MailPreferenceView(id(), code(), address, language, optedOut, meta());
    }
}
