package vn.lantoa.deploy.local.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailCatcherTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-25T20:00:00Z"), ZoneOffset.UTC);

    private static final String TALK = """
            EHLO localhost
            MAIL FROM:<lan-toa@localhost>
            RCPT TO:<sdl@example.vn>
            DATA
            From: lan-toa@localhost
            To: sdl@example.vn
            Subject: =?UTF-8?Q?C=C3=B3_1?=
             =?UTF-8?Q?_vi=E1=BB=87c?=
            Content-Transfer-Encoding: quoted-printable

            K=C3=ADnh g=E1=BB=ADi S=
            =E1=BB=9F
            ..
            .
            WHAT
            QUIT
            """;

    @TempDir
    Path folder;

    @Test
    void anEmailIsLaidDownAsItCameAndAsText() throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        Path mails = folder.resolve("mail");
        try (MailCatcher catcher = MailCatcher.start(0, mails, told::add, CLOCK)) {
            assertThat(talk(catcher.port(), TALK))
                    .extracting(line -> line.substring(0, 3))
                    .containsExactly("220", "250", "250", "250", "250", "354", "250", "502", "221");
        }

        assertThat(Files.readString(mails.resolve("20240426-030000-1.txt")))
                .contains("To: sdl@example.vn", "Subject: Có 1 việc", "Kính gửi Sở\n.");
        assertThat(Files.readString(mails.resolve("20240426-030000-1.eml"))).contains("=?UTF-8?Q?_vi=E1=BB=87c?=\r\n");
        assertThat(told).singleElement().asString().startsWith("to sdl@example.vn: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject: =?UTF-8?Q?C=C3=B3_1?=", "K=C3=ADnh g=E1=BB=ADi S="})
    void ofAnEmailThatIsCutOffNothingIsKept(String lastLine) throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        Path mails = folder.resolve("mail");
        try (MailCatcher catcher = MailCatcher.start(0, mails, told::add, CLOCK)) {
            String cut = TALK.substring(0, TALK.indexOf(lastLine) + lastLine.length()) + "\n";
            assertThat(talk(catcher.port(), cut)).last().asString().startsWith("354");
            Awaitility.await().untilAsserted(() -> assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("a connection broke: it ended within an e-mail"));
        }

        assertThat(mails).doesNotExist();
    }

    @Test
    void whoKeepsItsConnectionAndSaysNothingIsLetGo() throws IOException {
        StringWriter out = new StringWriter();
        Reader idle = new StringReader("NOOP\r\n") {

            @Override
            public int read(char[] into, int from, int most) throws IOException {
                int read = super.read(into, from, most);
                if (read < 0) {
                    throw new SocketTimeoutException("Read timed out");
                }
                return read;
            }
        };

        new SmtpDialogue(new BufferedReader(idle), out, mail -> {}).run();

        assertThat(out.toString().lines()).containsExactly("220 lantoa", "250 ok", "421 bye");
    }

    private static List<String> talk(int port, String talk) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(talk.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .lines()
                    .toList();
        }
    }
}
