package vn.lantoa.task.mail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;

/**
 * Where an agency wants e-mails, as it is set.
 *
 * @param code the agency's; may be left out
 * @param language Vietnamese unless given
 * @param optedOut false unless given
 */
@Schema(name = "MailPreferenceEntry")
public record MailPreferenceEntry(
        @Size(max = 35) @Nullable String code,

        @NotBlank @Size(max = 254) @Pattern(regexp = "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")
        String address,

        @Nullable MailLanguage language,
        @Nullable Boolean optedOut)
        implements Coded {}
