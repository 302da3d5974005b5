package vn.lantoa.task.mail;

import java.time.LocalTime;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How e-mails are sent. */
@ConfigMapping(prefix = "lantoa.mail")
public interface MailConfig {

    /** The SMTP server; without one no e-mail is made. */
    Optional<String> host();

    @WithDefault("25")
    int port();

    /** Whom e-mails come from. */
    @WithDefault("lan-toa@localhost")
    String from();

    /** From when on digests of a day are sent, in Việt Nam. */
    @WithDefault("07:00")
    LocalTime digestAt();
}
