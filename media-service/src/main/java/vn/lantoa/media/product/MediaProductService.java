package vn.lantoa.media.product;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.product.stock.StockTable;
import vn.lantoa.media.snapshot.LatestMetrics;
import vn.lantoa.media.snapshot.MetricSnapshotTable;
import vn.lantoa.media.snapshot.SnapshotSeries;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterFilter;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.LanguageTag;

/** The list of media products. */
@ApplicationScoped
public class MediaProductService extends RegisterService<MediaProduct, MediaProductEntry, MediaProductView> {

    private static final Register REGISTER = new Register(
            "media-products",
            MediaProductProblem.MEDIA_PRODUCT_NOT_FOUND,
            MediaProductProblem.MEDIA_PRODUCT_EXISTS,
            MediaProductProblem.MEDIA_PRODUCT_CODE_MISMATCH,
            MediaProductEntry.CODE);

    private final MediaProductRepository products;
    private final StockTable stock;
    private final MetricSnapshotTable metrics;
    private final Clock clock;

    MediaProductService(
            MediaProductRepository products,
            StockTable stock,
            MetricSnapshotTable metrics,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        super(REGISTER, MediaProduct::new, products, preconditions, audit);
        this.products = products;
        this.stock = stock;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Its path below {@code /api/v1}. */
    public static String path(String code) {
        return "media-products/" + code;
    }

    @Override
    public Page<MediaProductView> list(RegisterFilter filter, PageRequest page) {
        Page<MediaProductView> found = super.list(filter, page);
        Map<UUID, LatestMetrics> latest = latest(found.items());
        return found.map(product -> spread(product, latest));
    }

    @Override
    public MediaProductView get(String code) {
        return spread(super.get(code));
    }

    /**
     * The id of the product; how far it has spread is not counted.
     *
     * @throws Problem 404 when there is none
     */
    public UUID idOf(String code) {
        return stored(code).id();
    }

    @Override
    protected MediaProductView written(AuditAction action, MediaProduct changed, @Nullable MediaProductView before) {
        return spread(super.written(action, changed, before));
    }

    private MediaProductView spread(MediaProductView product) {
        return spread(product, latest(List.of(product)));
    }

    /** What has copies does not spread: it is handed out. */
    private static MediaProductView spread(MediaProductView product, Map<UUID, LatestMetrics> latest) {
        return product.kind().isSeen() ? product.with(ProductSpreadView.of(latest.get(product.id()))) : product;
    }

    private Map<UUID, LatestMetrics> latest(List<MediaProductView> some) {
        List<UUID> seen = some.stream()
                .filter(product -> product.kind().isSeen())
                .map(MediaProductView::id)
                .toList();
        return seen.isEmpty()
                ? Map.of()
                : metrics.latest(SnapshotSeries.PRODUCTS, seen, ProductSpreadView.MOST_SOURCES);
    }

    /**
     * The product, held until the transaction ends, so that its snapshots follow one another; its version rises.
     *
     * @throws Problem 404 when there is none
     */
    public MediaProductView holdToChange(String code) {
        MediaProduct product = products.findLocked(code)
                .orElseThrow(() -> Problem.of(MediaProductProblem.MEDIA_PRODUCT_NOT_FOUND, code));
        product.changedInside(clock.instant());
        products.flush();
        return product.view();
    }

    /** The product, held until the transaction ends, so that what is printed and given of it follows one another. */
    public Optional<MediaProductView> hold(String code) {
        return products.findLocked(code).map(MediaProduct::view);
    }

    @Override
    protected void check(String code, MediaProductEntry entry) {
        var faults = new Problem.Collector();
        List<String> languages = entry.languages();
        for (int i = 0; i < languages.size(); i++) {
            String tag = languages.get(i);
            faults.inBodyIf(
                    LanguageTag.canonical(tag).isEmpty(),
                    "languages[" + i + "]",
                    MediaProductProblem.MEDIA_PRODUCT_LANGUAGE_INVALID,
                    tag,
                    LanguageTag.nearest(tag));
        }
        fits(
                faults,
                "durationSeconds",
                entry.durationSeconds(),
                entry.kind(),
                entry.kind().isTimed());
        fits(faults, "pages", entry.pages(), entry.kind(), entry.kind().hasPages());
        fits(faults, "isbn", entry.isbn(), entry.kind(), entry.kind().hasPages());
        String isbn = entry.isbn();
        faults.inBodyIf(
                isbn != null && Isbn.canonical(isbn).isEmpty(),
                "isbn",
                MediaProductProblem.MEDIA_PRODUCT_ISBN_INVALID,
                String.valueOf(isbn));
        faults.raise();
    }

    private static void fits(
            Problem.Collector faults, String field, @Nullable Object value, MediaProductKind kind, boolean fits) {
        faults.inBodyIf(value != null && !fits, field, MediaProductProblem.MEDIA_PRODUCT_FIELD_UNFIT, field, kind);
    }

    /** It is held before its copies or snapshots are counted: one may be printed, or observed, at this moment. */
    @Override
    protected void checkReplacement(MediaProduct stored, MediaProductEntry entry) {
        super.checkReplacement(stored, entry);
        if (stored.kind().isSeen() != entry.kind().isSeen()) {
            String code = stored.code();
            hold(code);
            boolean seen = stored.kind().isSeen();
            new Problem.Collector()
                    .inBodyIf(
                            !seen && stock.hasEntries(code), "kind", MediaProductProblem.MEDIA_PRODUCT_HAS_COPIES, code)
                    .inBodyIf(
                            seen && metrics.has(SnapshotSeries.PRODUCTS, stored.id()),
                            "kind",
                            MediaProductProblem.MEDIA_PRODUCT_HAS_VIEWS,
                            code)
                    .raise();
        }
    }
}
