package vn.lantoa.deploy.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.local.mail.MailCatcher;
import vn.lantoa.deploy.local.receiver.WebhookReceiver;
import vn.lantoa.deploy.local.sample.SampleException;
import vn.lantoa.deploy.local.sample.SampleYear;

/** The program behind {@code deploy/local/up}. The first argument is the project's folder. */
public final class Up {

    private static final int CANNOT_START = 1;
    private static final int WRONG_WORDS = 2;

    private static volatile boolean stopping;

    private Up() {}

    /** Runs until a signal comes. Exit status 1: it cannot start; 2: wrong options. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            List<String> words = List.of(arguments);
            UpOptions options = UpOptions.read(Path.of(words.get(0)), words.subList(1, words.size()));
            Clock clock = Clock.systemUTC();
            StartProgress progress = new StartProgress(System.out, clock);
            MailCatcher mails = mails(options.settings().data(), progress, clock);
            LocalStack stack = new LocalStack(options.settings().mailingTo(mails.port()), progress, clock);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, progress), "stop"));
            stack.run();
            System.out.println(Welcome.to(stack));
            progress.line("mail", "e-mails of agencies go to port " + mails.port() + ", and lie in " + mails.folder());
            if (options.sample()) {
                loadSampleYear(stack, progress, clock);
            }
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException e) {
            fail(e, WRONG_WORDS);
        } catch (StartException e) {
            fail(e, CANNOT_START);
        }
    }

    /** A loading that breaks leaves the system running; the next one goes on where it stopped. */
    private static void loadSampleYear(LocalStack stack, StartProgress progress, Clock clock) {
        Path folder = stack.settings().root().resolve("deploy/local/sample");
        try {
            SampleYear year = new SampleYear(
                    stack.gateway(),
                    stack.tokenEndpoint(),
                    folder,
                    receiver(stack, progress, clock),
                    stack.settings().data().resolve("reports"),
                    what -> progress.line("sample", what),
                    clock);
            System.out.println(System.lineSeparator() + year.load().text());
        } catch (SampleException | UncheckedIOException e) {
            if (!stopping) {
                System.err.println("up: the sample year is not whole: " + e.getMessage());
                System.err.println("up: the system goes on running; start with --sample again to go on loading");
            }
        }
    }

    private static MailCatcher mails(Path data, StartProgress progress, Clock clock) {
        return MailCatcher.start(MailCatcher.PORT, DataFolder.mail(data), what -> progress.line("mail", what), clock);
    }

    /** Listens as long as the system runs. */
    private static WebhookReceiver receiver(LocalStack stack, StartProgress progress, Clock clock) {
        WebhookReceiver receiver = WebhookReceiver.start(
                WebhookReceiver.PORT, stack.webhookSecrets(), what -> progress.line("receiver", what), clock);
        progress.line("receiver", "takes webhooks at " + receiver.url() + ", which also shows the last of them");
        return receiver;
    }

    private static void stop(LocalStack stack, StartProgress progress) {
        stopping = true;
        if (stack.isOpen()) {
            progress.line("up", "stops everything");
            stack.close();
            progress.line("up", "is done; the data stay");
        }
    }

    private static void fail(RuntimeException cause, int status) {
        if (!stopping) {
            System.err.println("up: " + cause.getMessage());
        }
        System.exit(status);
    }
}
