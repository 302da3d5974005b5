package vn.lantoa.deploy.local.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** What is said on one connection (RFC 5321): as much as it takes to be given e-mails, and no sign-in. */
final class SmtpDialogue {

    private static final int MOST_LINES = 200_000;

    private final BufferedReader in;
    private final Writer out;
    private final Consumer<CaughtMail> mails;

    /**
     * @param in a character for each byte
     * @param mails takes what comes
     */
    SmtpDialogue(BufferedReader in, Writer out, Consumer<CaughtMail> mails) {
        this.in = in;
        this.out = out;
        this.mails = mails;
    }

    void run() throws IOException {
        say("220 lantoa");
        for (String line = command(); line != null; line = command()) {
            String verb = line.strip().split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            if (verb.equals("QUIT")) {
                say("221 bye");
                return;
            }
            answer(verb);
        }
    }

    /** The next line; null where there is none, or the caller keeps its connection and says nothing for long. */
    private @Nullable String command() throws IOException {
        try {
            return in.readLine();
        } catch (SocketTimeoutException idle) {
            say("421 bye");
            return null;
        }
    }

    private void answer(String verb) throws IOException {
        switch (verb) {
            case "EHLO" -> {
                say("250-lantoa");
                say("250 8BITMIME");
            }
            case "HELO", "MAIL", "RCPT", "RSET", "NOOP" -> say("250 ok");
            case "DATA" -> {
                say("354 go on");
                mails.accept(new CaughtMail(data()));
                say("250 taken");
            }
            default -> say("502 not known");
        }
    }

    /** @throws IOException when the connection ends before the e-mail does: nobody was told that it was taken */
    private List<String> data() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return lines;
            }
            lines.add(line.startsWith(".") ? line.substring(1) : line);
            if (lines.size() > MOST_LINES) {
                throw new IOException("an e-mail of more than " + MOST_LINES + " lines");
            }
        }
        throw new IOException("it ended within an e-mail, of which nothing is kept");
    }

    private void say(String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
