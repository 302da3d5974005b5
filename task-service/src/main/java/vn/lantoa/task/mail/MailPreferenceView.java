package vn.lantoa.task.mail;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** Where an agency wants e-mails. Its fields are those of {@link MailPreferenceEntry}. */
@Schema(name = "MailPreference")
public record MailPreferenceView(
        UUID id,
        String code,
        String address,
        MailLanguage language,
        boolean optedOut,
        @JsonUnwrapped RecordMeta meta) implements Recorded {}
