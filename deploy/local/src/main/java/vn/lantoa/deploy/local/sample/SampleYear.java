package vn.lantoa.deploy.local.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.lantoa.deploy.local.client.Tokens;
import vn.lantoa.deploy.local.receiver.WebhookReceiver;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.item.GeneratedItem;
import vn.lantoa.deploy.local.sample.item.ItemGenerator;
import vn.lantoa.deploy.local.sample.item.Observation;
import vn.lantoa.deploy.local.sample.item.ViewGenerator;
import vn.lantoa.deploy.local.sample.print.LoadCountsSection;
import vn.lantoa.deploy.local.sample.print.SampleReport;
import vn.lantoa.deploy.local.sample.sheet.SampleFiles;
import vn.lantoa.deploy.local.sample.step.AgencyStep;
import vn.lantoa.deploy.local.sample.step.CorrectionStep;
import vn.lantoa.deploy.local.sample.step.DeclarationStep;
import vn.lantoa.deploy.local.sample.step.EventStep;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;
import vn.lantoa.deploy.local.sample.step.OrderStep;
import vn.lantoa.deploy.local.sample.step.PlanKnownWait;
import vn.lantoa.deploy.local.sample.step.ReadyWait;
import vn.lantoa.deploy.local.sample.step.SubmissionStep;
import vn.lantoa.deploy.local.sample.step.TargetStep;
import vn.lantoa.deploy.local.sample.step.office.PlanYearSteps;
import vn.lantoa.deploy.local.sample.step.plan.PlanStep;
import vn.lantoa.deploy.local.sample.step.press.BriefStep;
import vn.lantoa.deploy.local.sample.step.press.ClearanceStep;
import vn.lantoa.deploy.local.sample.step.press.ColumnStep;
import vn.lantoa.deploy.local.sample.step.press.CooperationStep;
import vn.lantoa.deploy.local.sample.step.press.PostStep;
import vn.lantoa.deploy.local.sample.step.press.ProductStep;
import vn.lantoa.deploy.local.sample.step.press.SupplyStep;
import vn.lantoa.deploy.local.sample.step.press.WebhookStep;
import vn.lantoa.deploy.local.sample.step.report.ReportStep;
import vn.lantoa.deploy.local.sample.step.report.SavedQueryStep;

/**
 * Loads the sample year into a running system and tells what came of it. What is there already is found and left alone,
 * so a loading that broke goes on where it stopped, and one more changes nothing.
 */
public final class SampleYear {

    public static final int YEAR = 2024;
    public static final List<String> PRESS = List.of("BBD", "BTV", "VNBD");

    private final URI address;
    private final URI tokenEndpoint;
    private final SampleFiles files;
    private final WebhookReceiver receiver;
    private final Path papers;
    private final Consumer<String> progress;
    private final Clock clock;

    /**
     * What came of it.
     *
     * @param changed whether anything was written
     * @param planId the plan's id
     * @param targetId the growth target's id
     * @param text the report for a person, at most a hundred columns wide but for addresses
     */
    public record Loaded(boolean changed, String planId, String targetId, String text) {}

    /**
     * @param gateway where clients reach the system
     * @param tokenEndpoint where they get their tokens
     * @param folder the files: {@code deploy/local/sample}
     * @param receiver what an agency's webhook leads to
     * @param papers the folder that sealed reports are laid into, as DOCX and PDF
     * @param progress hears what is done
     */
    public SampleYear(
            URI gateway,
            URI tokenEndpoint,
            Path folder,
            WebhookReceiver receiver,
            Path papers,
            Consumer<String> progress,
            Clock clock) {
        this.address = gateway;
        this.tokenEndpoint = tokenEndpoint;
        this.files = new SampleFiles(folder);
        this.receiver = receiver;
        this.papers = papers;
        this.progress = progress;
        this.clock = clock;
    }

    /** @throws SampleException when the system answers a request by anything but success; what was sent stays */
    public Loaded load() {
        try (GatewayClient gateway = new GatewayClient(address, new Tokens(tokenEndpoint))) {
            return load(new LoadContext(gateway, files, new LoadCounts()));
        } catch (IOException e) {
            throw new SampleException("the connection cannot be closed: " + e.getMessage(), e);
        }
    }

    private Loaded load(LoadContext loading) {
        new AgencyStep(loading).run();
        String planId = new PlanStep(loading).run();
        told(loading, LoadCounts.Kind.AGENCIES, LoadCounts.Kind.CHANNELS, LoadCounts.Kind.PLANS);
        Map<String, String> tasks = new PlanYearSteps(loading).run(planId);
        told(loading, LoadCounts.Kind.PARTS, LoadCounts.Kind.TASKS, LoadCounts.Kind.WORK);
        told(loading, LoadCounts.Kind.PROGRESS, LoadCounts.Kind.RETURNS);
        told(loading, LoadCounts.Kind.REMINDERS, LoadCounts.Kind.MONEY);
        told(loading, LoadCounts.Kind.SUB_PLANS, LoadCounts.Kind.OBSTACLES);
        String targetId = new TargetStep(loading).run(planId);
        new EventStep(loading).run(planId);
        new BriefStep(loading).run(planId);
        new SupplyStep(loading).run();
        told(loading, LoadCounts.Kind.TARGETS, LoadCounts.Kind.EVENTS, LoadCounts.Kind.FIGURES);
        new WebhookStep(loading, receiver).run();
        told(loading, LoadCounts.Kind.WEBHOOKS);
        new ProductStep(loading).run();
        new PostStep(loading).run();
        new CooperationStep(loading).run(planId);
        told(loading, LoadCounts.Kind.PRODUCTS, LoadCounts.Kind.POSTS, LoadCounts.Kind.COOPERATION);
        Published published = publish(loading, planId);
        progress.accept("waits until the figures have arrived");
        ReadyWait.Sent sent = new ReadyWait.Sent(
                planId,
                targetId,
                clock.instant(),
                published.items,
                published.views,
                published.ofEvents,
                loading.tally().writtenOf(LoadCounts.Kind.DECLARATIONS)
                        + loading.tally().foundOf(LoadCounts.Kind.DECLARATIONS),
                tasks.size());
        progress.accept(
                new ReadyWait(loading.gateway(), sent).await()
                        ? "is loaded"
                        : "is loaded; some of it is not in the figures yet, ask again in a while");
        new ReportStep(loading).run(planId);
        told(loading, LoadCounts.Kind.REPORTS);
        String report = new SampleReport(loading.gateway(), files, tokenEndpoint, papers).on(planId, targetId);
        return new Loaded(
                !loading.tally().nothingWritten(),
                planId,
                targetId,
                LoadCountsSection.of(loading.tally()) + "\n" + report);
    }

    /** @param ofEvents how many publications name each event */
    private record Published(int items, long views, Map<String, Long> ofEvents) {}

    private Published publish(LoadContext loading, String planId) {
        int items = 0;
        long views = 0;
        Map<String, Long> ofEvents = new HashMap<>();
        for (String agency : PRESS) {
            ItemGenerator newsroom = new ItemGenerator(agency, files);
            OrderStep orders = new OrderStep(loading);
            List<GeneratedItem> published =
                    new ColumnStep(loading).place(agency, orders.place(planId, agency, newsroom.items()));
            published = new ClearanceStep(loading).clear(agency, published);
            if (items == 0) {
                new PlanKnownWait(loading)
                        .await(
                                agency,
                                published.stream()
                                        .filter(item -> !item.clausePaths().isEmpty())
                                        .findFirst()
                                        .orElseThrow());
            }
            SubmissionStep submissions = new SubmissionStep(loading, agency);
            submissions.send(published);
            List<Observation> observations = ViewGenerator.of(newsroom);
            submissions.observe(observations);
            new DeclarationStep(loading).run(agency, published);
            orders.accept();
            items += published.size();
            views += ViewGenerator.lastViews(observations);
            published.stream()
                    .filter(item -> item.eventCode() != null)
                    .forEach(item -> ofEvents.merge(item.eventCode(), 1L, Long::sum));
            progress.accept("%s has sent %d items and %d observations"
                    .formatted(agency, published.size(), observations.size()));
        }
        new CorrectionStep(loading).run();
        new SavedQueryStep(loading).run();
        told(loading, LoadCounts.Kind.ORDERS, LoadCounts.Kind.BRIEFS, LoadCounts.Kind.COLUMNS);
        told(loading, LoadCounts.Kind.SUPPLIES, LoadCounts.Kind.CLEARANCES);
        told(loading, LoadCounts.Kind.ITEMS, LoadCounts.Kind.OBSERVATIONS);
        told(loading, LoadCounts.Kind.DECLARATIONS, LoadCounts.Kind.CORRECTIONS, LoadCounts.Kind.QUERIES);
        return new Published(items, views, ofEvents);
    }

    private void told(LoadContext loading, LoadCounts.Kind... kinds) {
        for (LoadCounts.Kind kind : kinds) {
            progress.accept("%s: %d new, %d found"
                    .formatted(
                            kind.english(),
                            loading.tally().writtenOf(kind),
                            loading.tally().foundOf(kind)));
        }
    }
}
